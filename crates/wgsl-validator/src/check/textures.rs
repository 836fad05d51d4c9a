//! Built-in functions on textures (WGSL, section 17.7).

use super::functions::Call;
use super::{Checker, Fact, Stages, What};
use crate::finding::Finding;
use crate::predeclared::Builtin;
use crate::syntax::tree::ExprId;
use crate::types::{Access, Dim, Kind, Scalar, Type};

/// The arguments of a call, taken one by one.
struct Arguments<'a> {
    call: &'a Call<'a>,
    next: usize,
}

impl Arguments<'_> {
    fn peek(&self) -> Option<Fact> {
        self.call.facts.get(self.next).copied()
    }

    fn left(&self) -> usize {
        self.call.args.len() - self.next
    }
}

impl Checker<'_> {
    pub(super) fn call_texture(&mut self, call: &Call<'_>) -> Option<Fact> {
        use Builtin as B;
        if call.facts.iter().any(|fact| fact.is_unknown()) {
            return None;
        }
        let mut args = Arguments { call, next: 0 };
        let result = match call.builtin {
            B::TextureDimensions => dimensions(&mut args),
            B::TextureNumLayers => {
                let texture = take_texture(&mut args);
                texture.and_then(|texture| match texture.kind() {
                    Kind::Texture(dim, _)
                    | Kind::DepthTexture(dim)
                    | Kind::StorageTexture(dim, ..) => dim.is_array().then_some(Type::U32),
                    _ => None,
                })
            }
            B::TextureNumLevels => {
                let texture = take_texture(&mut args);
                texture.and_then(|texture| {
                    matches!(texture.kind(), Kind::Texture(..) | Kind::DepthTexture(_))
                        .then_some(Type::U32)
                })
            }
            B::TextureNumSamples => {
                let texture = take_texture(&mut args);
                texture.and_then(|texture| {
                    matches!(
                        texture.kind(),
                        Kind::MultisampledTexture(_) | Kind::MultisampledDepthTexture
                    )
                    .then_some(Type::U32)
                })
            }
            B::TextureLoad => load(&mut args),
            B::TextureStore => self.store(&mut args),
            B::TextureGather => self.gather(&mut args),
            B::TextureSampleBaseClampToEdge => self.base_clamp(&mut args),
            _ => self.sample(&mut args),
        };
        if matches!(
            call.builtin,
            B::TextureSample | B::TextureSampleBias | B::TextureSampleCompare
        ) {
            let name = format!("`{}`", call.builtin.name());
            self.limit_stages(Stages::FRAGMENT, &name, call.place);
        }
        match result {
            Some(of) if args.left() == 0 => Some(Fact::runtime(of)),
            _ => self.no_overload(call),
        }
    }

    /// Takes an argument that converts to a type.
    fn take(&mut self, args: &mut Arguments<'_>, of: Type) -> Option<()> {
        let fact = args.peek()?;
        if !self.types.converts(fact.of, of) {
            return None;
        }
        self.converted(fact, of, self.place(args.call.args[args.next]));
        args.next += 1;
        Some(())
    }

    fn take_floats(&mut self, args: &mut Arguments<'_>, width: u8) -> Option<()> {
        self.take(args, Type::of_width(width, Scalar::F32))
    }

    /// Takes a constant offset, if there is one: each component lies between -8 and 7.
    fn take_offset(&mut self, args: &mut Arguments<'_>, dim: Dim) -> Option<()> {
        let Some(fact) = args.peek() else {
            return Some(());
        };
        let width = match dim {
            Dim::D2 | Dim::D2Array => 2,
            Dim::D3 => 3,
            _ => return None,
        };
        let of = Type::vector(width, Scalar::I32);
        let arg = args.call.args[args.next];
        self.take(args, of)?;
        let place = self.place(arg);
        let Some(Fact {
            what: What::Const(value),
            ..
        }) = self.converted(fact, of, place)
        else {
            if !fact.is_const() {
                self.report(
                    Finding::error("wgsl/call", place, "the offset must be a constant")
                        .remark("not a constant"),
                );
            }
            return Some(());
        };
        let components = self.values.components(value, of);
        if let Some(wrong) = (0..components.len())
            .map(|index| components.int(index))
            .find(|offset| !(-8..=7).contains(offset))
        {
            self.error(
                "wgsl/call",
                place,
                format!("an offset lies between -8 and 7, and is {wrong}"),
            );
        }
        Some(())
    }

    fn store(&mut self, args: &mut Arguments<'_>) -> Option<Type> {
        let texture = take_texture(args)?;
        let Kind::StorageTexture(dim, format, Access::Write | Access::ReadWrite) = texture.kind()
        else {
            return None;
        };
        take_integers(args, dim.coordinates())?;
        if dim.is_array() {
            take_integers(args, 1)?;
        }
        self.take(args, Type::vector(4, format.channel()))?;
        Some(Type::VOID)
    }

    fn gather(&mut self, args: &mut Arguments<'_>) -> Option<Type> {
        let first = args.peek()?;
        let mut component: Option<(ExprId, Fact)> = None;
        if first.of.is_integer_scalar() {
            component = Some((args.call.args[0], first));
            args.next += 1;
        }
        let texture = take_texture(args)?;
        let (dim, result) = match (texture.kind(), component) {
            (Kind::Texture(dim, sampled), Some(_)) => (dim, Type::vector(4, sampled)),
            (Kind::DepthTexture(dim), None) => (dim, Type::vector(4, Scalar::F32)),
            _ => return None,
        };
        if matches!(dim, Dim::D1 | Dim::D3) {
            return None;
        }
        self.take(args, Type::SAMPLER)?;
        self.take_floats(args, dim.coordinates())?;
        if dim.is_array() {
            take_integers(args, 1)?;
        }
        self.take_offset(args, dim)?;
        if let Some((arg, fact)) = component {
            let place = self.place(arg);
            match fact.what {
                What::Const(value) => {
                    let value = self.values.as_int(value).unwrap_or(0);
                    if !(0..=3).contains(&value) {
                        self.error(
                            "wgsl/call",
                            place,
                            format!("the component lies between 0 and 3, and is {value}"),
                        );
                    }
                }
                What::Unevaluated => {}
                _ => self.report(
                    Finding::error("wgsl/call", place, "the component must be a constant")
                        .remark("not a constant"),
                ),
            }
        }
        Some(result)
    }

    fn base_clamp(&mut self, args: &mut Arguments<'_>) -> Option<Type> {
        let texture = take_texture(args)?;
        if !matches!(
            texture.kind(),
            Kind::ExternalTexture | Kind::Texture(Dim::D2, Scalar::F32)
        ) {
            return None;
        }
        self.take(args, Type::SAMPLER)?;
        self.take_floats(args, 2)?;
        Some(Type::vector(4, Scalar::F32))
    }

    /// The functions that sample: texture, sampler, coordinates, layer, what is special, offset.
    fn sample(&mut self, args: &mut Arguments<'_>) -> Option<Type> {
        use Builtin as B;
        let builtin = args.call.builtin;
        let texture = take_texture(args)?;
        let (dim, depth) = match texture.kind() {
            Kind::Texture(dim, Scalar::F32) => (dim, false),
            Kind::DepthTexture(dim) => (dim, true),
            _ => return None,
        };
        let compares = matches!(
            builtin,
            B::TextureSampleCompare | B::TextureSampleCompareLevel | B::TextureGatherCompare
        );
        if compares != depth
            && (compares || !matches!(builtin, B::TextureSample | B::TextureSampleLevel))
        {
            return None;
        }
        if dim == Dim::D1 && !matches!(builtin, B::TextureSample | B::TextureSampleLevel) {
            return None;
        }
        self.take(
            args,
            if compares {
                Type::COMPARISON_SAMPLER
            } else {
                Type::SAMPLER
            },
        )?;
        self.take_floats(args, dim.coordinates())?;
        if dim.is_array() {
            take_integers(args, 1)?;
        }
        match builtin {
            B::TextureSampleBias => self.take_floats(args, 1)?,
            B::TextureSampleGrad => {
                self.take_floats(args, dim.coordinates())?;
                self.take_floats(args, dim.coordinates())?;
            }
            B::TextureSampleLevel if depth => take_integers(args, 1)?,
            B::TextureSampleLevel => self.take_floats(args, 1)?,
            _ if compares => self.take_floats(args, 1)?,
            _ => {}
        }
        self.take_offset(args, dim)?;
        Some(match builtin {
            B::TextureGatherCompare => Type::vector(4, Scalar::F32),
            _ if depth => Type::F32,
            _ => Type::vector(4, Scalar::F32),
        })
    }
}

fn take_texture(args: &mut Arguments<'_>) -> Option<Type> {
    let fact = args.peek()?;
    args.next += 1;
    (fact.what == What::Runtime && fact.of.is_handle()).then_some(fact.of)
}

/// Takes a scalar or vector of integers.
fn take_integers(args: &mut Arguments<'_>, width: u8) -> Option<()> {
    let fact = args.peek()?;
    let fits =
        fact.of.width() == Some(width) && fact.of.component().is_some_and(Scalar::is_integer);
    if !fits {
        return None;
    }
    args.next += 1;
    Some(())
}

fn dimensions(args: &mut Arguments<'_>) -> Option<Type> {
    let texture = take_texture(args)?;
    let (dim, levels) = match texture.kind() {
        Kind::Texture(dim, _) | Kind::DepthTexture(dim) => (dim, true),
        Kind::StorageTexture(dim, ..) => (dim, false),
        Kind::MultisampledTexture(_) | Kind::MultisampledDepthTexture | Kind::ExternalTexture => {
            (Dim::D2, false)
        }
        _ => return None,
    };
    if levels && args.left() > 0 {
        take_integers(args, 1)?;
    }
    let width = match dim {
        Dim::D1 => 1,
        Dim::D3 => 3,
        _ => 2,
    };
    Some(Type::of_width(width, Scalar::U32))
}

fn load(args: &mut Arguments<'_>) -> Option<Type> {
    let texture = take_texture(args)?;
    let (dim, result, extra) = match texture.kind() {
        Kind::Texture(dim, sampled) if !matches!(dim, Dim::Cube | Dim::CubeArray) => {
            (dim, Type::vector(4, sampled), true)
        }
        Kind::DepthTexture(dim @ (Dim::D2 | Dim::D2Array)) => (dim, Type::F32, true),
        Kind::MultisampledTexture(sampled) => (Dim::D2, Type::vector(4, sampled), true),
        Kind::MultisampledDepthTexture => (Dim::D2, Type::F32, true),
        Kind::ExternalTexture => (Dim::D2, Type::vector(4, Scalar::F32), false),
        Kind::StorageTexture(dim, format, Access::Read | Access::ReadWrite) => {
            (dim, Type::vector(4, format.channel()), false)
        }
        _ => return None,
    };
    take_integers(args, dim.coordinates())?;
    if dim.is_array() {
        take_integers(args, 1)?;
    }
    if extra {
        take_integers(args, 1)?;
    }
    Some(result)
}
