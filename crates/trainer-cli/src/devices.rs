//! Devices by name.

use burn::tensor::Device;

use crate::failure::Failure;

/// Every name, whether its backend is built in, and how to get it.
pub const DEVICES: [KnownDevice; 3] = [
    KnownDevice {
        name: "cpu",
        backend: "flex",
        built_in: true,
        how: "",
    },
    KnownDevice {
        name: "wgpu",
        backend: "wgpu",
        built_in: cfg!(feature = "wgpu"),
        how: "take the archive of the flavour `gpu`, or build with `--features wgpu` (Vulkan, Metal or DX12)",
    },
    KnownDevice {
        name: "cuda",
        backend: "cuda",
        built_in: cfg!(feature = "cuda"),
        how: "build with `--features cuda` (an NVIDIA GPU with the CUDA toolkit)",
    },
];

/// What a build without the graphics stack says where shaders would be run.
#[cfg(not(feature = "render"))]
pub const NO_RENDERING: &str = "this build cannot run shaders; take the archive of the flavour `gpu`, or build with \
    `--features render` (Vulkan, Metal or DX12)";

/// A device that the command knows by name.
#[derive(Clone, Copy, Debug)]
pub struct KnownDevice {
    /// What `--device` takes.
    pub name: &'static str,
    /// The backend of burn behind it.
    pub backend: &'static str,
    /// Whether this build has it.
    pub built_in: bool,
    /// How to get a build that has it.
    pub how: &'static str,
}

/// The device called `name`.
///
/// # Errors
///
/// [`Failure::Usage`] for an unknown name, or a backend that this build does not have.
pub fn find(name: &str) -> Result<Device, Failure> {
    let Some(known) = DEVICES.iter().find(|known| known.name == name) else {
        let names: Vec<&str> = DEVICES.iter().map(|known| known.name).collect();
        let nearest = names
            .iter()
            .min_by_key(|known| strsim::damerau_levenshtein(known, name))
            .filter(|known| strsim::damerau_levenshtein(known, name) <= 2)
            .map(|known| format!("; did you mean `{known}`?"))
            .unwrap_or_default();
        return Err(Failure::usage(format!(
            "unknown device `{name}`; expected one of {}{nearest}",
            names.join(", ")
        )));
    };
    if !known.built_in {
        return Err(Failure::usage(format!(
            "device `{name}` needs the {} backend, which is not in this build; {}, or use `--device cpu`",
            known.backend, known.how
        )));
    }
    match name {
        #[cfg(feature = "wgpu")]
        "wgpu" => first(
            burn::tensor::DeviceType::Wgpu,
            name,
            "a Vulkan driver such as mesa-vulkan-drivers",
        ),
        #[cfg(feature = "cuda")]
        "cuda" => first(burn::tensor::DeviceType::Cuda, name, "the NVIDIA driver"),
        _ => Ok(Device::flex()),
    }
}

/// The first device of its kind on this machine. Asking for one that is not there would panic, so the
/// machine is searched first.
#[cfg(any(feature = "wgpu", feature = "cuda"))]
fn first(kind: burn::tensor::DeviceType, name: &str, driver: &str) -> Result<Device, Failure> {
    let found = Device::enumerate(kind).into_vec().into_iter().next();
    found.ok_or_else(|| {
        Failure::machine(format!(
            "this machine has no device for `{name}`; install {driver}, or use `--device cpu`"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_device_is_named_with_the_nearest() {
        let failure = find("cdua").unwrap_err();
        assert_eq!(failure.exit_code(), 2);
        let message = failure.message().unwrap_or_default();
        assert!(
            message.contains("`cdua`") && message.contains("did you mean `cuda`"),
            "{message}"
        );
    }

    #[test]
    fn a_backend_that_is_not_built_in_says_how_to_get_it() {
        for known in DEVICES.iter().filter(|known| !known.built_in) {
            let failure = find(known.name).unwrap_err();
            let message = failure.message().unwrap_or_default();
            assert!(message.contains("--features"), "{message}");
        }
        assert!(find("cpu").is_ok());
    }
}
