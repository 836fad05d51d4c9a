//! Optimizer states that are read onto the device of the model.
//!
//! Burn reads the state of an optimizer onto `Device::default()`, the first backend that was compiled in, and moves it
//! with the next step. In a program with several backends that starts one that nobody asked for and that may not work
//! on this machine: a GPU backend while the model is on the CPU. Burn decides on the device, but the state itself makes
//! the tensors; [`OnModelDevice`] wraps the states so that they take the device of the model.

use std::cell::{Cell, RefCell};

use burn::optim::{LearningRate, ModuleOptimizer};
use burn::optim::{Optimizer, OptimizerRecord, RecordState, StateSink, StateSource};
use burn::tensor::{Device, Tensor};
use burn_store::burn_pack::{Scalar, Writer};

thread_local! {
    /// The device of the model while its optimizer is being read.
    static PLACE: RefCell<Option<Device>> = const { RefCell::new(None) };
    /// Whether a wrapped state was asked for.
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// An optimizer whose state is read onto the device of the model. Needed to resume in a program that has several
/// backends, when the model is not on the default one; harmless elsewhere.
///
/// ```
/// use burn::optim::{AdamWConfig, ModuleOptimizer};
/// use training::OnModelDevice;
///
/// let optimizer = ModuleOptimizer::from(OnModelDevice::new(AdamWConfig::new().build()));
/// ```
#[derive(Clone)]
pub struct OnModelDevice<O>(O);

impl<O: Optimizer> OnModelDevice<O> {
    /// Wraps `optimizer`.
    pub fn new(optimizer: O) -> Self {
        Self(optimizer)
    }
}

impl<O: Optimizer> Optimizer for OnModelDevice<O> {
    type State<const D: usize> = PlacedState<O::State<D>>;

    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        tensor: Tensor<D>,
        grad: Tensor<D>,
        state: Option<Self::State<D>>,
    ) -> (Tensor<D>, Option<Self::State<D>>) {
        let (tensor, state) = self.0.step(lr, tensor, grad, state.map(|state| state.0));
        (tensor, state.map(PlacedState))
    }

    fn to_device<const D: usize>(state: Self::State<D>, device: &Device) -> Self::State<D> {
        PlacedState(O::to_device(state.0, device))
    }
}

/// The state of an [`OnModelDevice`].
#[derive(Clone)]
pub struct PlacedState<S>(S);

impl<S: RecordState> RecordState for PlacedState<S> {
    fn state_flatten(&self, prefix: &str, out: &mut StateSink) {
        self.0.state_flatten(prefix, out);
    }

    fn state_unflatten(prefix: &str, src: &mut StateSource, device: &Device) -> Option<Self> {
        ASKED.set(true);
        let place = PLACE.with_borrow(Clone::clone);
        S::state_unflatten(prefix, src, place.as_ref().unwrap_or(device)).map(Self)
    }
}

/// The optimizer with the state of a record; on `device` if it is wrapped, else on the default device.
///
/// # Errors
///
/// When it is not wrapped and the default device is of another backend.
pub(crate) fn load_record(
    optimizer: ModuleOptimizer,
    record: OptimizerRecord,
    device: &Device,
) -> Result<ModuleOptimizer, String> {
    let default = Device::default().inner();
    let device = device.clone().inner();
    let backend = |device: &Device| std::mem::discriminant(device.as_dispatch());
    if backend(&device) != backend(&default) && !is_wrapped(&optimizer)? {
        return Err(format!(
            "the model is on {device:?} and the default device is {default:?}, a backend that may not work here; \
             wrap the optimizer in `OnModelDevice`, or set the environment variable BURN_DEVICE to the backend of \
             the model"
        ));
    }
    PLACE.set(Some(device));
    let optimizer = optimizer.load_record(record);
    PLACE.set(None);
    Ok(optimizer)
}

/// Lets the optimizer read a state without tensors, which makes none, and looks at who was asked.
fn is_wrapped(optimizer: &ModuleOptimizer) -> Result<bool, String> {
    let probe = Writer::new(Vec::new()).with_scalar("0.__rank", Scalar::UInt(1));
    let probe = probe.into_bytes().map_err(|error| error.to_string())?;
    let probe = OptimizerRecord::from_bytes(probe).map_err(|error| error.to_string())?;
    ASKED.set(false);
    let _ = optimizer.clone().load_record(probe);
    Ok(ASKED.get())
}

#[cfg(test)]
mod tests {
    use super::{OnModelDevice, is_wrapped};
    use burn::optim::{AdamWConfig, ModuleOptimizer, SgdConfig};

    #[test]
    fn a_wrapped_optimizer_is_recognised() {
        assert!(!is_wrapped(&AdamWConfig::new().init()).unwrap());
        assert!(!is_wrapped(&SgdConfig::new().init()).unwrap());
        for wrapped in [
            ModuleOptimizer::from(OnModelDevice::new(AdamWConfig::new().build())),
            ModuleOptimizer::from(OnModelDevice::new(SgdConfig::new().build())),
        ] {
            assert!(is_wrapped(&wrapped).unwrap());
        }
    }
}
