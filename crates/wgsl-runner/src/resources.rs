//! What a shader binds, made by reflection.

use naga::valid::GlobalUse;
use naga::{
    AddressSpace, ImageClass, ImageDimension, ResourceBinding, ScalarKind, StorageAccess, TypeInner,
};

use crate::budget::Budget;
use crate::error::Error;
use crate::gpu::Gpu;
use crate::inputs::{self, Fill};
use crate::layout::{Rows, type_name};
use crate::picture::Picture;
use crate::program::Program;
use crate::settings::{Limits, Settings};
use crate::table::Table;

/// A resource that the entry point uses, before anything of it is on the device.
#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) binding: ResourceBinding,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Buffer(BufferPlan),
    Picture,
    Sampler,
}

#[derive(Debug)]
pub(crate) struct BufferPlan {
    pub(crate) name: String,
    pub(crate) rows: Rows,
    /// What is in it before the run.
    pub(crate) bytes: Vec<u8>,
    /// Whether the shader may write it.
    pub(crate) writable: bool,
    pub(crate) uniform: bool,
    /// Whether it is one of the shader's, not one that the runner added.
    pub(crate) declared: bool,
}

/// What the entry point of a program binds. `arguments` are those of the calls of a wrapped function.
pub(crate) fn plan(
    program: &Program,
    arguments: Option<&Table>,
    settings: &Settings,
    memory: &mut Memory,
) -> Result<Vec<Resource>, Error> {
    let module = &program.module;
    let used = program.info.get_entry_point(0);
    let mut resources = Vec::new();
    for (handle, variable) in module.global_variables.iter() {
        let uses = used[handle];
        let Some(binding) = variable.binding.filter(|_| !uses.is_empty()) else {
            continue;
        };
        let name = variable.name.clone().unwrap_or_default();
        let unsupported = || Error::Unsupported {
            found: format!("`{name}` has the type `{}`", type_name(module, variable.ty)),
            expected: "uniform and storage buffers, `texture_2d<f32>` and `sampler`",
        };
        let kind = match variable.space {
            AddressSpace::Uniform | AddressSpace::Storage { .. } => {
                let uniform = variable.space == AddressSpace::Uniform;
                let writable = matches!(
                    variable.space,
                    AddressSpace::Storage { access } if access.contains(StorageAccess::STORE)
                );
                let call = program.call.as_ref();
                let flag = program.budget.flag == Some(binding);
                let elements = match call {
                    Some(call) if call.arguments_at == binding => {
                        call.rows * call.arguments.len() as u32
                    }
                    Some(call) if call.results_at == binding => {
                        call.rows * call.results.len() as u32
                    }
                    _ => settings.elements,
                };
                let rows = Rows::of(module, variable.ty, elements.max(1))?;
                // On the device, as bytes and as two tables; what is written also for reading back.
                let copies = if writable { 6 } else { 4 };
                memory.add(
                    &format!("the buffer `{name}`"),
                    rows.bytes.saturating_mul(copies),
                )?;
                let passed =
                    arguments.filter(|_| call.is_some_and(|call| call.arguments_at == binding));
                let results = call.is_some_and(|call| call.results_at == binding);
                let bytes = if let Some(table) = passed {
                    table
                        .words
                        .iter()
                        .flat_map(|word| word.to_le_bytes())
                        .collect()
                } else {
                    let fill = if uniform {
                        Fill::Uniform
                    } else if flag || results || writable && !uses.contains(GlobalUse::READ) {
                        Fill::Zeros
                    } else {
                        Fill::Seeded
                    };
                    inputs::buffer(&rows, binding, fill, &name, settings)
                };
                let declared = !flag && !results && passed.is_none();
                Kind::Buffer(BufferPlan {
                    name,
                    rows,
                    bytes,
                    writable,
                    uniform,
                    declared,
                })
            }
            _ => match module.types[variable.ty].inner {
                TypeInner::Sampler { comparison: false } => Kind::Sampler,
                TypeInner::Image {
                    dim: ImageDimension::D2,
                    arrayed: false,
                    class:
                        ImageClass::Sampled {
                            kind: ScalarKind::Float,
                            multi: false,
                        },
                } => Kind::Picture,
                _ => return Err(unsupported()),
            },
        };
        resources.push(Resource { binding, kind });
    }
    Ok(resources)
}

/// Counts what a run takes.
pub(crate) struct Memory {
    bytes: u64,
    limit: u64,
}

impl Memory {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            bytes: 0,
            limit: limits.memory,
        }
    }

    /// Counts `bytes` for `what`.
    pub(crate) fn add(&mut self, what: &str, bytes: u64) -> Result<(), Error> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limit {
            return Err(Error::Memory {
                what: what.to_owned(),
                bytes: self.bytes,
                limit: self.limit,
            });
        }
        Ok(())
    }
}

/// A resource on the device.
pub(crate) struct Bound {
    pub(crate) binding: ResourceBinding,
    pub(crate) object: Object,
}

pub(crate) enum Object {
    Buffer(wgpu::Buffer),
    Picture(wgpu::TextureView),
    Sampler,
}

/// Puts resources on the device.
pub(crate) fn create(gpu: &Gpu, resources: &[Resource], picture: Option<&Picture>) -> Vec<Bound> {
    let picture = picture.map(|picture| texture(gpu, picture));
    let object = |resource: &Resource| {
        Some(match &resource.kind {
            Kind::Sampler => Object::Sampler,
            Kind::Picture => Object::Picture(picture.clone()?),
            Kind::Buffer(plan) => {
                let usage = if plan.uniform {
                    wgpu::BufferUsages::UNIFORM
                } else {
                    wgpu::BufferUsages::STORAGE
                };
                let size = plan.bytes.len() as u64;
                let buffer = gpu.device.create_buffer(&wgpu::BufferDescriptor {
                    label: None,
                    size: size.next_multiple_of(wgpu::COPY_BUFFER_ALIGNMENT),
                    usage: usage | wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST,
                    mapped_at_creation: false,
                });
                gpu.queue.write_buffer(&buffer, 0, &plan.bytes);
                Object::Buffer(buffer)
            }
        })
    };
    let bound = resources.iter().filter_map(|resource| {
        Some(Bound {
            binding: resource.binding,
            object: object(resource)?,
        })
    });
    bound.collect()
}

fn texture(gpu: &Gpu, picture: &Picture) -> wgpu::TextureView {
    let size = wgpu::Extent3d {
        width: picture.width(),
        height: picture.height(),
        depth_or_array_layers: 1,
    };
    let texture = gpu.device.create_texture(&wgpu::TextureDescriptor {
        label: None,
        size,
        mip_level_count: 1,
        sample_count: 1,
        dimension: wgpu::TextureDimension::D2,
        format: wgpu::TextureFormat::Rgba8Unorm,
        usage: wgpu::TextureUsages::TEXTURE_BINDING | wgpu::TextureUsages::COPY_DST,
        view_formats: &[],
    });
    let layout = wgpu::TexelCopyBufferLayout {
        offset: 0,
        bytes_per_row: Some(4 * picture.width()),
        rows_per_image: None,
    };
    gpu.queue
        .write_texture(texture.as_image_copy(), picture.rgba(), layout, size);
    texture.create_view(&wgpu::TextureViewDescriptor::default())
}

/// The bind groups of a pipeline, with their numbers. `layout` is the pipeline's layout of a group.
pub(crate) fn bind_groups(
    gpu: &Gpu,
    bound: &[Bound],
    layout: impl Fn(u32) -> wgpu::BindGroupLayout,
) -> Vec<(u32, wgpu::BindGroup)> {
    let mut groups: Vec<u32> = bound.iter().map(|bound| bound.binding.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let group = |group: u32| {
        let of_group = bound.iter().filter(|bound| bound.binding.group == group);
        let entries: Vec<wgpu::BindGroupEntry<'_>> = of_group
            .map(|bound| wgpu::BindGroupEntry {
                binding: bound.binding.binding,
                resource: match &bound.object {
                    Object::Buffer(buffer) => buffer.as_entire_binding(),
                    Object::Picture(view) => wgpu::BindingResource::TextureView(view),
                    Object::Sampler => wgpu::BindingResource::Sampler(&gpu.sampler),
                },
            })
            .collect();
        let bind_group = gpu.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout: &layout(group),
            entries: &entries,
        });
        (group, bind_group)
    };
    groups.into_iter().map(group).collect()
}

/// A buffer that says whether a loop was left early, with one to read it.
pub(crate) struct Flag<'a> {
    buffer: &'a wgpu::Buffer,
    readback: wgpu::Buffer,
}

impl<'a> Flag<'a> {
    pub(crate) fn new(gpu: &Gpu, budget: Budget, bound: &'a [Bound]) -> Option<Self> {
        let buffer = buffer_at(bound, budget.flag?)?;
        Some(Self {
            buffer,
            readback: gpu.readback(4),
        })
    }

    pub(crate) fn copy(&self, commands: &mut wgpu::CommandEncoder) {
        commands.copy_buffer_to_buffer(self.buffer, 0, &self.readback, 0, 4);
    }

    /// Fails when a loop was left early.
    pub(crate) fn check(
        &self,
        gpu: &Gpu,
        deadline: crate::gpu::Deadline,
        limits: &Limits,
    ) -> Result<(), Error> {
        if gpu
            .read(&self.readback, deadline)?
            .iter()
            .any(|&byte| byte != 0)
        {
            return Err(Error::LoopLimit {
                limit: limits.loop_iterations,
            });
        }
        Ok(())
    }
}

/// The buffer at a binding.
pub(crate) fn buffer_at(bound: &[Bound], binding: ResourceBinding) -> Option<&wgpu::Buffer> {
    bound.iter().find_map(|bound| match &bound.object {
        Object::Buffer(buffer) if bound.binding == binding => Some(buffer),
        _ => None,
    })
}
