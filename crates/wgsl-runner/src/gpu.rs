//! The device: opening it, waiting for it, and reading back.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::settings::Limits;

/// Which adapter to run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AdapterChoice {
    /// The fastest kind there is: a discrete GPU, else an integrated or virtual one, else a software adapter.
    #[default]
    Fastest,
    /// A software adapter, which gives the same result on machines with different GPUs.
    Software,
}

/// An adapter: a GPU with its driver, or a driver that needs no GPU.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adapter {
    /// The name that the driver gives.
    pub name: String,
    /// The driver and its version, where it tells them.
    pub driver: String,
    /// `Vulkan`, `Metal` or `Dx12`.
    pub backend: String,
    /// Whether shaders run on the CPU.
    pub software: bool,
}

impl Adapter {
    fn of(adapter: &wgpu::Adapter) -> Self {
        let info = adapter.get_info();
        let driver = [info.driver.as_str(), info.driver_info.as_str()];
        Self {
            name: info.name,
            driver: driver.join(" ").trim().to_owned(),
            backend: format!("{:?}", info.backend),
            software: info.device_type == wgpu::DeviceType::Cpu,
        }
    }
}

/// The adapters of this machine, the fastest kind first.
///
/// ```
/// for adapter in wgsl_runner::adapters() {
///     assert!(!adapter.name.is_empty());
/// }
/// ```
#[must_use]
pub fn adapters() -> Vec<Adapter> {
    enumerate().iter().map(Adapter::of).collect()
}

fn enumerate() -> Vec<wgpu::Adapter> {
    let backends = wgpu::Backends::VULKAN | wgpu::Backends::METAL | wgpu::Backends::DX12;
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends,
        // Some software drivers have not passed the conformance tests of Vulkan and work all the same.
        flags: wgpu::InstanceFlags::ALLOW_UNDERLYING_NONCOMPLIANT_ADAPTER,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let mut adapters = ready(instance.enumerate_adapters(backends));
    adapters.sort_by_key(|adapter| match adapter.get_info().device_type {
        wgpu::DeviceType::DiscreteGpu => 0,
        wgpu::DeviceType::IntegratedGpu => 1,
        wgpu::DeviceType::VirtualGpu => 2,
        wgpu::DeviceType::Other => 3,
        wgpu::DeviceType::Cpu => 4,
    });
    adapters
}

/// The result of a future that waits for nothing, as those of wgpu outside browsers.
fn ready<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        std::thread::yield_now();
    }
}

/// An open device with what every run needs.
pub(crate) struct Gpu {
    pub(crate) device: wgpu::Device,
    pub(crate) queue: wgpu::Queue,
    pub(crate) adapter: Adapter,
    /// The vertex stage of all images.
    pub(crate) full_screen: wgpu::ShaderModule,
    pub(crate) sampler: wgpu::Sampler,
    lost: Arc<Mutex<Option<String>>>,
}

/// A triangle that covers the image, with `uv` (0, 0) at the top left and (1, 1) at the bottom right.
const FULL_SCREEN: &str = "
struct Corner {
    @builtin(position) position: vec4<f32>,
    @location(0) uv: vec2<f32>,
}

@vertex
fn main(@builtin(vertex_index) index: u32) -> Corner {
    let uv = vec2<f32>(f32((index << 1u) & 2u), f32(index & 2u));
    return Corner(vec4<f32>(uv.x * 2.0 - 1.0, 1.0 - uv.y * 2.0, 0.0, 1.0), uv);
}
";

impl Gpu {
    /// Opens the first adapter of the wanted kind that can be opened.
    pub(crate) fn open(choice: AdapterChoice) -> Result<Self, Error> {
        let mut failure = Error::NoAdapter {
            wanted: match choice {
                AdapterChoice::Fastest => "graphics adapter",
                AdapterChoice::Software => "software adapter",
            },
        };
        for adapter in enumerate() {
            if choice == AdapterChoice::Fastest || Adapter::of(&adapter).software {
                match Self::with(&adapter) {
                    Ok(gpu) => return Ok(gpu),
                    Err(error) => failure = error,
                }
            }
        }
        Err(failure)
    }

    fn with(adapter: &wgpu::Adapter) -> Result<Self, Error> {
        let description = Adapter::of(adapter);
        let opened = ready(adapter.request_device(&wgpu::DeviceDescriptor {
            required_limits: adapter.limits(),
            memory_hints: wgpu::MemoryHints::MemoryUsage,
            ..wgpu::DeviceDescriptor::default()
        }));
        let (device, queue) = opened.map_err(|cause| Error::NoDevice {
            adapter: description.name.clone(),
            cause: cause.to_string(),
        })?;
        let lost = Arc::new(Mutex::new(None));
        let reason = Arc::clone(&lost);
        device.set_device_lost_callback(move |_, message| {
            *reason.lock().unwrap_or_else(PoisonError::into_inner) = Some(message);
        });
        // What no error scope catches comes too late to be anybody's answer; without this it would panic.
        device.on_uncaptured_error(Arc::new(|_| {}));
        let full_screen = device.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: None,
            source: wgpu::ShaderSource::Wgsl(FULL_SCREEN.into()),
        });
        let sampler = device.create_sampler(&wgpu::SamplerDescriptor {
            mag_filter: wgpu::FilterMode::Linear,
            min_filter: wgpu::FilterMode::Linear,
            ..wgpu::SamplerDescriptor::default()
        });
        Ok(Self {
            device,
            queue,
            adapter: description,
            full_screen,
            sampler,
            lost,
        })
    }

    /// Does something with the device and returns what the device has against it.
    pub(crate) fn checked<T>(&self, act: impl FnOnce(&Self) -> T) -> Result<T, Error> {
        let memory = self.device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
        let internal = self.device.push_error_scope(wgpu::ErrorFilter::Internal);
        let validation = self.device.push_error_scope(wgpu::ErrorFilter::Validation);
        let done = act(self);
        let mut errors = [
            ready(validation.pop()),
            ready(internal.pop()),
            ready(memory.pop()),
        ];
        if let Some(reason) = self.lost_reason() {
            return Err(Error::DeviceLost(reason));
        }
        match errors.iter_mut().find_map(Option::take) {
            None => Ok(done),
            Some(wgpu::Error::OutOfMemory { .. }) => {
                Err(Error::Refused("it has too little memory".to_owned()))
            }
            Some(
                wgpu::Error::Validation { description, .. }
                | wgpu::Error::Internal { description, .. },
            ) => Err(Error::Refused(one_line(&description))),
        }
    }

    fn lost_reason(&self) -> Option<String> {
        self.lost
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Submits commands and waits until they are done.
    pub(crate) fn submit(
        &self,
        commands: wgpu::CommandEncoder,
        deadline: Deadline,
    ) -> Result<(), Error> {
        let submission = self.checked(|gpu| gpu.queue.submit([commands.finish()]))?;
        let poll = wgpu::PollType::Wait {
            submission_index: Some(submission),
            timeout: Some(deadline.remaining()?),
        };
        match self.device.poll(poll) {
            Ok(_) => match self.lost_reason() {
                Some(reason) => Err(Error::DeviceLost(reason)),
                None => Ok(()),
            },
            Err(wgpu::PollError::Timeout) => Err(deadline.passed()),
            Err(cause) => Err(Error::DeviceLost(cause.to_string())),
        }
    }

    /// The bytes of a buffer made with [`Gpu::readback`], into which nothing is being copied.
    pub(crate) fn read(&self, buffer: &wgpu::Buffer, deadline: Deadline) -> Result<Vec<u8>, Error> {
        let mapped = Arc::new(Mutex::new(None));
        let outcome = Arc::clone(&mapped);
        self.checked(|_| {
            buffer.map_async(wgpu::MapMode::Read, .., move |result| {
                *outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            });
        })?;
        let poll = wgpu::PollType::Wait {
            submission_index: None,
            timeout: Some(deadline.remaining()?),
        };
        match self.device.poll(poll) {
            Err(wgpu::PollError::Timeout) => return Err(deadline.passed()),
            Err(cause) => return Err(Error::DeviceLost(cause.to_string())),
            Ok(_) => {}
        }
        let result = mapped.lock().unwrap_or_else(PoisonError::into_inner).take();
        match result {
            Some(Ok(())) => {}
            Some(Err(cause)) => return Err(Error::DeviceLost(cause.to_string())),
            None => return Err(Error::DeviceLost("a buffer was not given back".to_owned())),
        }
        let view = buffer
            .get_mapped_range(..)
            .map_err(|cause| Error::DeviceLost(cause.to_string()))?;
        let bytes = view.to_vec();
        drop(view);
        buffer.unmap();
        Ok(bytes)
    }

    /// A buffer that the CPU can read.
    pub(crate) fn readback(&self, bytes: u64) -> wgpu::Buffer {
        self.device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size: bytes,
            usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
            mapped_at_creation: false,
        })
    }
}

/// wgpu draws trees over several lines, from the general to the particular.
fn one_line(description: &str) -> String {
    let lines = description
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// When a run must have ended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    at: Instant,
    limit: Duration,
}

impl Deadline {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            at: Instant::now() + limits.time,
            limit: limits.time,
        }
    }

    /// The time left, which is never zero.
    pub(crate) fn remaining(self) -> Result<Duration, Error> {
        let left = self.at.saturating_duration_since(Instant::now());
        if left.is_zero() {
            Err(self.passed())
        } else {
            Ok(left)
        }
    }

    pub(crate) fn passed(self) -> Error {
        Error::Timeout { limit: self.limit }
    }
}
