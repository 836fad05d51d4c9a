//! Runs a program on the device.

use std::borrow::Cow;
use std::ops::Range;
use std::time::{Duration, Instant};

use naga::ShaderStage;

use crate::error::Error;
use crate::gpu::{Deadline, Gpu};
use crate::image::Image;
use crate::inputs;
use crate::output::{Buffer, Calls, Output};
use crate::picture::Picture;
use crate::program::{Callee, Program};
use crate::resources::{self, Bound, BufferPlan, Flag, Kind, Memory, Resource};
use crate::settings::{Limits, Settings};
use crate::table::Table;
use crate::wrapper::{self, Call};

/// Compiles and runs a source.
pub(crate) fn run(
    gpu: &Gpu,
    source: &str,
    settings: &Settings,
    limits: &Limits,
) -> Result<Output, Error> {
    let deadline = Deadline::new(limits);
    let program = Program::new(source, settings, limits)?;
    let arguments = program
        .call
        .as_ref()
        .map(|call| inputs::arguments(call, settings));
    let mut memory = Memory::new(limits);
    let resources = resources::plan(&program, arguments.as_ref(), settings, &mut memory)?;
    let samples_picture = resources
        .iter()
        .any(|resource| matches!(resource.kind, Kind::Picture));
    let picture = samples_picture.then(|| match &settings.picture {
        Some(picture) => Cow::Borrowed(picture),
        None => Cow::Owned(Picture::test_image(settings.seed)),
    });
    if let Some(picture) = &picture {
        memory.add("the picture", picture.rgba().len() as u64)?;
    }
    let one_time = [settings.times.first().copied().unwrap_or(0.0)];
    let (size, times) = match &program.call {
        Some(call) => (
            [
                wrapper::IMAGE_WIDTH,
                call.rows.div_ceil(wrapper::IMAGE_WIDTH),
            ],
            &one_time[..],
        ),
        None => (settings.size, settings.times.as_slice()),
    };
    if program.stage == ShaderStage::Fragment {
        check_size(gpu, size, times.len(), &mut memory)?;
    }
    let bound = gpu.checked(|gpu| resources::create(gpu, &resources, picture.as_deref()))?;
    let run = Run {
        gpu,
        program: &program,
        resources: &resources,
        bound: &bound,
        limits,
        deadline,
    };
    match (program.stage, &program.call) {
        (ShaderStage::Fragment, None) => run.images(size, times).map(Output::Images),
        (ShaderStage::Fragment, Some(call)) => {
            run.images(size, times)?;
            run.calls(call, arguments)
        }
        (_, None) => {
            let groups = settings
                .workgroups
                .unwrap_or_else(|| workgroups(&program, &resources));
            check_invocations(&program, groups)?;
            run.dispatch(groups)?;
            run.buffers().map(Output::Buffers)
        }
        (_, Some(call)) => {
            run.dispatch([call.rows.div_ceil(wrapper::WORKGROUP), 1, 1])?;
            run.calls(call, arguments)
        }
    }
}

/// Bytes of a pixel of the target.
const PIXEL_BYTES: u64 = 16;

fn check_size(
    gpu: &Gpu,
    [width, height]: [u32; 2],
    images: usize,
    memory: &mut Memory,
) -> Result<(), Error> {
    let most = gpu.device.limits().max_texture_dimension_2d;
    if width == 0 || height == 0 || width.max(height) > most {
        return Err(Error::Unsupported {
            found: format!("an image of {width} × {height} pixels was asked for"),
            expected: "at least one pixel, and no side longer than the device allows (8192 on every device)",
        });
    }
    // The target, the copy of it, and each image.
    let pixels = u64::from(width) * u64::from(height);
    memory.add(
        "the images",
        pixels
            .saturating_mul(PIXEL_BYTES)
            .saturating_mul(images as u64 + 2),
    )
}

/// The most invocations of a compute shader: a dispatch cannot be divided, and so not be left when its time is up.
const MAX_INVOCATIONS: u64 = 1 << 28;

fn check_invocations(program: &Program, groups: [u32; 3]) -> Result<(), Error> {
    let counts = groups
        .into_iter()
        .chain(program.entry_point().workgroup_size);
    let invocations = counts.map(u64::from).fold(1, u64::saturating_mul);
    if invocations > MAX_INVOCATIONS {
        let [x, y, z] = groups;
        return Err(Error::Unsupported {
            found: format!("{x} × {y} × {z} workgroups make {invocations} invocations"),
            expected: "at most 268435456",
        });
    }
    Ok(())
}

/// As many workgroups as cover the longest array: see [`Settings::workgroups`].
fn workgroups(program: &Program, resources: &[Resource]) -> [u32; 3] {
    let lengths = resources
        .iter()
        .filter_map(|resource| match &resource.kind {
            Kind::Buffer(plan) if plan.declared && !plan.uniform => Some(plan.rows.length),
            _ => None,
        });
    let length = lengths.max().unwrap_or(1).max(1);
    let size = program.entry_point().workgroup_size;
    let dimensions = size.iter().filter(|&&invocations| invocations > 1).count();
    let side = match dimensions {
        0 | 1 => length,
        2 => f64::from(length).sqrt().ceil() as u32,
        _ => f64::from(length).cbrt().ceil() as u32,
    };
    let axis = |axis: usize| {
        let covered = size[axis] > 1 || dimensions == 0 && axis == 0;
        if covered {
            side.div_ceil(size[axis].max(1))
        } else {
            1
        }
    };
    [axis(0), axis(1), axis(2)]
}

/// A program with its resources on the device.
struct Run<'a> {
    gpu: &'a Gpu,
    program: &'a Program,
    resources: &'a [Resource],
    bound: &'a [Bound],
    limits: &'a Limits,
    deadline: Deadline,
}

impl Run<'_> {
    fn shader_module(&self) -> wgpu::ShaderModule {
        self.gpu
            .device
            .create_shader_module(wgpu::ShaderModuleDescriptor {
                label: None,
                source: wgpu::ShaderSource::Naga(Cow::Owned(self.program.module.clone())),
            })
    }

    fn flag(&self) -> Option<Flag<'_>> {
        Flag::new(self.gpu, self.program.budget, self.bound)
    }

    fn commands(&self) -> wgpu::CommandEncoder {
        self.gpu
            .device
            .create_command_encoder(&wgpu::CommandEncoderDescriptor::default())
    }

    fn buffer_plans(&self) -> impl Iterator<Item = (naga::ResourceBinding, &BufferPlan)> {
        self.resources
            .iter()
            .filter_map(|resource| match &resource.kind {
                Kind::Buffer(plan) => Some((resource.binding, plan)),
                _ => None,
            })
    }

    /// Runs a compute shader once.
    fn dispatch(&self, [x, y, z]: [u32; 3]) -> Result<(), Error> {
        let flag = self.flag();
        let commands = self.gpu.checked(|gpu| {
            let module = self.shader_module();
            let pipeline = gpu
                .device
                .create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                    label: None,
                    layout: None,
                    module: &module,
                    entry_point: None,
                    compilation_options: wgpu::PipelineCompilationOptions::default(),
                    cache: None,
                });
            let groups = resources::bind_groups(gpu, self.bound, |group| {
                pipeline.get_bind_group_layout(group)
            });
            let mut commands = self.commands();
            let mut pass = commands.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
            pass.set_pipeline(&pipeline);
            for (group, bind_group) in &groups {
                pass.set_bind_group(*group, bind_group, &[]);
            }
            pass.dispatch_workgroups(x, y, z);
            drop(pass);
            if let Some(flag) = &flag {
                flag.copy(&mut commands);
            }
            commands
        })?;
        self.gpu.submit(commands, self.deadline)?;
        flag.map_or(Ok(()), |flag| {
            flag.check(self.gpu, self.deadline, self.limits)
        })
    }

    /// Runs a fragment shader for every pixel, once for each time.
    fn images(&self, [width, height]: [u32; 2], times: &[f32]) -> Result<Vec<Image>, Error> {
        let flag = self.flag();
        let size = wgpu::Extent3d {
            width,
            height,
            depth_or_array_layers: 1,
        };
        let row_bytes =
            (width * PIXEL_BYTES as u32).next_multiple_of(wgpu::COPY_BYTES_PER_ROW_ALIGNMENT);
        let (pipeline, groups, target, readback) = self.gpu.checked(|gpu| {
            let pipeline = self.render_pipeline();
            let groups = resources::bind_groups(gpu, self.bound, |group| {
                pipeline.get_bind_group_layout(group)
            });
            let target = gpu.device.create_texture(&wgpu::TextureDescriptor {
                label: None,
                size,
                mip_level_count: 1,
                sample_count: 1,
                dimension: wgpu::TextureDimension::D2,
                format: wgpu::TextureFormat::Rgba32Float,
                usage: wgpu::TextureUsages::RENDER_ATTACHMENT | wgpu::TextureUsages::COPY_SRC,
                view_formats: &[],
            });
            let readback = gpu.readback(u64::from(row_bytes) * u64::from(height));
            (pipeline, groups, target, readback)
        })?;
        let view = target.create_view(&wgpu::TextureViewDescriptor::default());
        let mut images = Vec::with_capacity(times.len());
        for &time in times {
            self.set_time(time)?;
            let mut rows = (FIRST_BAND_PIXELS / width).max(2).next_multiple_of(2);
            let mut top = 0;
            while top < height {
                let started = Instant::now();
                let band = top..height.min(top.saturating_add(rows));
                let commands = self.gpu.checked(|_| {
                    let mut commands = self.commands();
                    paint(
                        &mut commands,
                        &pipeline,
                        &groups,
                        &view,
                        width,
                        band.clone(),
                    );
                    if let Some(flag) = &flag {
                        flag.copy(&mut commands);
                    }
                    if band.end == height {
                        copy_image(&mut commands, &target, &readback, row_bytes);
                    }
                    commands
                })?;
                self.gpu.submit(commands, self.deadline)?;
                if let Some(flag) = &flag {
                    flag.check(self.gpu, self.deadline, self.limits)?;
                }
                top = band.end;
                if started.elapsed() < SHORT_BAND {
                    rows = rows.saturating_mul(2);
                }
            }
            let bytes = self.gpu.read(&readback, self.deadline)?;
            images.push(image(&bytes, row_bytes, width, height));
        }
        Ok(images)
    }

    fn render_pipeline(&self) -> wgpu::RenderPipeline {
        let module = self.shader_module();
        self.gpu
            .device
            .create_render_pipeline(&wgpu::RenderPipelineDescriptor {
                label: None,
                layout: None,
                vertex: wgpu::VertexState {
                    module: &self.gpu.full_screen,
                    entry_point: None,
                    compilation_options: wgpu::PipelineCompilationOptions::default(),
                    buffers: &[],
                },
                primitive: wgpu::PrimitiveState::default(),
                depth_stencil: None,
                multisample: wgpu::MultisampleState::default(),
                fragment: Some(wgpu::FragmentState {
                    module: &module,
                    entry_point: None,
                    compilation_options: wgpu::PipelineCompilationOptions::default(),
                    targets: &[Some(wgpu::TextureFormat::Rgba32Float.into())],
                }),
                multiview_mask: None,
                cache: None,
            })
    }

    fn set_time(&self, time: f32) -> Result<(), Error> {
        self.gpu.checked(|gpu| {
            for (binding, plan) in self.buffer_plans().filter(|(_, plan)| plan.uniform) {
                let offset = inputs::time_offset(&plan.rows, &plan.name);
                if let (Some(offset), Some(buffer)) =
                    (offset, resources::buffer_at(self.bound, binding))
                {
                    gpu.queue.write_buffer(buffer, offset, &time.to_le_bytes());
                }
            }
        })
    }

    /// The bytes of buffers after the run.
    fn read_back(&self, bindings: &[(naga::ResourceBinding, u64)]) -> Result<Vec<Vec<u8>>, Error> {
        let (commands, readbacks) = self.gpu.checked(|gpu| {
            let mut commands = self.commands();
            let copies = bindings.iter().filter_map(|&(binding, bytes)| {
                let buffer = resources::buffer_at(self.bound, binding)?;
                let readback = gpu.readback(bytes);
                commands.copy_buffer_to_buffer(buffer, 0, &readback, 0, bytes);
                Some(readback)
            });
            let readbacks: Vec<wgpu::Buffer> = copies.collect();
            (commands, readbacks)
        })?;
        self.gpu.submit(commands, self.deadline)?;
        readbacks
            .iter()
            .map(|readback| self.gpu.read(readback, self.deadline))
            .collect()
    }

    fn buffers(&self) -> Result<Vec<Buffer>, Error> {
        let written: Vec<_> = self
            .buffer_plans()
            .filter(|(_, plan)| plan.declared && plan.writable)
            .map(|(binding, plan)| (binding, plan.bytes.len() as u64))
            .collect();
        let mut after = self.read_back(&written)?.into_iter();
        let declared = self.buffer_plans().filter(|(_, plan)| plan.declared);
        let mut buffers: Vec<Buffer> = declared
            .map(|(binding, plan)| {
                let before = plan.rows.table(&plan.name, &plan.bytes);
                let after = if plan.writable { after.next() } else { None };
                let after = after.map_or_else(
                    || before.clone(),
                    |bytes| plan.rows.table(&plan.name, &bytes),
                );
                Buffer {
                    name: plan.name.clone(),
                    group: binding.group,
                    binding: binding.binding,
                    writable: plan.writable,
                    before,
                    after,
                }
            })
            .collect();
        buffers.sort_by_key(|buffer| (buffer.group, buffer.binding));
        Ok(buffers)
    }

    fn calls(&self, call: &Call, arguments: Option<Table>) -> Result<Output, Error> {
        let words = u64::from(call.rows) * call.results.len() as u64;
        let bytes = self.read_back(&[(call.results_at, 4 * words)])?.concat();
        let words = bytes
            .chunks_exact(4)
            .map(|word| word.try_into().map_or(0, u32::from_le_bytes));
        let results = Table {
            columns: call.results.clone(),
            words: words.collect(),
        };
        let arguments = arguments.unwrap_or_else(|| Table {
            columns: Vec::new(),
            words: Vec::new(),
        });
        let calls = Calls { arguments, results };
        Ok(match call.callee {
            Callee::Vertex => Output::Vertices(calls),
            Callee::Function => Output::Calls(calls),
        })
    }
}

/// An image is painted from the top in bands of rows, so that a slow shader is left soon after its time is up: the first
/// has this many pixels, or two rows.
const FIRST_BAND_PIXELS: u32 = 16_384;
/// The next band is twice as high when one took less than this.
const SHORT_BAND: Duration = Duration::from_millis(100);

fn paint(
    commands: &mut wgpu::CommandEncoder,
    pipeline: &wgpu::RenderPipeline,
    groups: &[(u32, wgpu::BindGroup)],
    view: &wgpu::TextureView,
    width: u32,
    rows: Range<u32>,
) {
    let load = if rows.start == 0 {
        wgpu::LoadOp::Clear(wgpu::Color::TRANSPARENT)
    } else {
        wgpu::LoadOp::Load
    };
    let mut pass = commands.begin_render_pass(&wgpu::RenderPassDescriptor {
        color_attachments: &[Some(wgpu::RenderPassColorAttachment {
            view,
            depth_slice: None,
            resolve_target: None,
            ops: wgpu::Operations {
                load,
                store: wgpu::StoreOp::Store,
            },
        })],
        ..wgpu::RenderPassDescriptor::default()
    });
    pass.set_pipeline(pipeline);
    for (group, bind_group) in groups {
        pass.set_bind_group(*group, bind_group, &[]);
    }
    pass.set_scissor_rect(0, rows.start, width, rows.end - rows.start);
    pass.draw(0..3, 0..1);
}

fn copy_image(
    commands: &mut wgpu::CommandEncoder,
    target: &wgpu::Texture,
    readback: &wgpu::Buffer,
    row_bytes: u32,
) {
    let layout = wgpu::TexelCopyBufferLayout {
        offset: 0,
        bytes_per_row: Some(row_bytes),
        rows_per_image: None,
    };
    let into = wgpu::TexelCopyBufferInfo {
        buffer: readback,
        layout,
    };
    commands.copy_texture_to_buffer(target.as_image_copy(), into, target.size());
}

fn image(bytes: &[u8], row_bytes: u32, width: u32, height: u32) -> Image {
    let mut pixels = Vec::with_capacity(width as usize * height as usize);
    for row in bytes.chunks(row_bytes as usize).take(height as usize) {
        for pixel in row.chunks_exact(PIXEL_BYTES as usize).take(width as usize) {
            let channel = |index: usize| {
                let bytes = pixel[4 * index..4 * index + 4].try_into();
                bytes.map_or(0.0, f32::from_le_bytes)
            };
            pixels.push([channel(0), channel(1), channel(2), channel(3)]);
        }
    }
    Image {
        width,
        height,
        pixels,
    }
}
