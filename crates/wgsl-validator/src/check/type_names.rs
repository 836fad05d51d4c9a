//! Type expressions (WGSL, sections 6.2 to 6.9).

use super::{Checker, Fact, What};
use crate::features::Features;
use crate::finding::Finding;
use crate::predeclared::{Builtin, Generator, Predeclared};
use crate::syntax::tree::{ExprId, ExprKind, List, Place, Symbol, Target};
use crate::types::{Access, ArraySize, Format, Kind, Scalar, Space, Type, stride_of};

/// The most bytes of an array or a structure that browsers take: what 32 bits count.
pub(super) const MAX_BYTES: u64 = u32::MAX as u64;

impl Checker<'_> {
    /// The type that an expression names; reports if it names none.
    pub(super) fn type_named(&mut self, expr: ExprId) -> Type {
        let fact = self.expression(expr);
        self.as_type(expr, fact)
    }

    fn as_type(&mut self, expr: ExprId, fact: Fact) -> Type {
        let place = self.place(expr);
        let shown = self.source_text(place);
        match fact.what {
            What::TypeName => return fact.of,
            What::Generator(_) => {
                self.report(
                    Finding::error(
                        "wgsl/type",
                        place,
                        format!("`{shown}` is no type without its template list"),
                    )
                    .help(format!("write `{shown}<…>`")),
                );
            }
            _ if fact.is_unknown() => {}
            _ => self.report(
                Finding::error("wgsl/type", place, format!("`{shown}` is not a type"))
                    .remark("expected a type"),
            ),
        }
        Type::UNKNOWN
    }

    /// A predeclared name without a template list.
    pub(super) fn predeclared_name(&mut self, meaning: Predeclared, place: Place) -> Fact {
        let (of, what) = match meaning {
            Predeclared::Type(of) => (of, What::TypeName),
            Predeclared::HalfType(of) => {
                let shown = self.source_text(place);
                if !self.needs(Features::F16, &format!("the type `{shown}`"), place) {
                    return Fact::UNKNOWN;
                }
                (of, What::TypeName)
            }
            Predeclared::Generator(generator) => (Type::UNKNOWN, What::Generator(generator)),
            Predeclared::Function(builtin) => (Type::UNKNOWN, What::Builtin(builtin)),
            other => (Type::UNKNOWN, What::Enumerant(other)),
        };
        Fact { of, what }
    }

    /// A name with a template list.
    pub(super) fn template(
        &mut self,
        symbol: Symbol,
        global: bool,
        args: List,
        place: Place,
    ) -> Fact {
        let name = self.text(symbol);
        let declared = self.global_named(symbol);
        let meaning = if global && declared.is_none() {
            self.predeclared(symbol)
        } else {
            None
        };
        let args = self.tree.expressions_of(args);
        let of = match meaning {
            Some(Predeclared::Generator(generator)) => {
                self.generated(generator, name, &args, place)
            }
            Some(Predeclared::Function(Builtin::Bitcast)) => {
                if args.len() != 1 {
                    self.error(
                        "wgsl/call",
                        place,
                        "`bitcast` takes one type between `<` and `>`",
                    );
                    return Fact::UNKNOWN;
                }
                let fact = self.fact(args[0]);
                let of = self.as_type(args[0], fact);
                if of.is_unknown() {
                    return Fact::UNKNOWN;
                }
                return Fact {
                    of,
                    what: What::Builtin(Builtin::Bitcast),
                };
            }
            None if declared.is_none() && global => {
                self.unknown_name(symbol, place);
                None
            }
            _ => {
                self.error(
                    "wgsl/type",
                    place,
                    format!("`{name}` takes no template list"),
                );
                None
            }
        };
        match of {
            Some(of) => Fact {
                of,
                what: What::TypeName,
            },
            None => Fact::UNKNOWN,
        }
    }

    fn generated(
        &mut self,
        generator: Generator,
        name: &str,
        args: &[ExprId],
        place: Place,
    ) -> Option<Type> {
        let (least, most) = match generator {
            Generator::Array => (1, 2),
            Generator::Pointer => (2, 3),
            Generator::StorageTexture(_) => (2, 2),
            _ => (1, 1),
        };
        if args.len() < least || args.len() > most {
            self.error(
                "wgsl/type",
                place,
                format!(
                    "`{name}` takes {} between `<` and `>`, not {}",
                    if least == most {
                        least.to_string()
                    } else {
                        format!("{least} or {most}")
                    },
                    args.len()
                ),
            );
            return None;
        }
        match generator {
            Generator::Vector(width) => {
                let scalar = self.scalar_argument(args[0], name, |_| true)?;
                Some(Type::vector(width, scalar))
            }
            Generator::Matrix(columns, rows) => {
                let scalar = self.scalar_argument(args[0], name, Scalar::is_float)?;
                Some(Type::matrix(columns, rows, scalar))
            }
            Generator::Atomic => {
                let scalar = self.scalar_argument(args[0], name, |scalar| {
                    matches!(scalar, Scalar::I32 | Scalar::U32)
                })?;
                Some(Type::atomic(scalar))
            }
            Generator::Texture(dim) => {
                let scalar = self.scalar_argument(args[0], name, is_sampled)?;
                Some(Type::texture(dim, scalar))
            }
            Generator::MultisampledTexture => {
                let scalar = self.scalar_argument(args[0], name, is_sampled)?;
                Some(Type::multisampled(scalar))
            }
            Generator::StorageTexture(dim) => {
                let format = self.format_argument(args[0]);
                let access = self.access_argument(args[1]);
                let (format, access) = (format?, access?);
                if access != Access::Write
                    && !self.needs(
                        Features::READONLY_AND_READWRITE_STORAGE_TEXTURES,
                        "a storage texture that is read",
                        place,
                    )
                {
                    return None;
                }
                Some(Type::storage_texture(dim, format, access))
            }
            Generator::Array => self.array_type(args),
            Generator::Pointer => self.pointer_type(args),
        }
    }

    fn scalar_argument(
        &mut self,
        arg: ExprId,
        name: &str,
        accepts: impl Fn(Scalar) -> bool,
    ) -> Option<Scalar> {
        let fact = self.fact(arg);
        let of = self.as_type(arg, fact);
        match of.kind() {
            Kind::Unknown => None,
            Kind::Scalar(scalar) if accepts(scalar) => Some(scalar),
            _ => {
                let message = format!("`{name}` cannot be made of `{}`", self.show(of));
                self.error("wgsl/type", self.place(arg), message);
                None
            }
        }
    }

    fn format_argument(&mut self, arg: ExprId) -> Option<Format> {
        let fact = self.fact(arg);
        if let What::Enumerant(Predeclared::Format(format)) = fact.what {
            if format.is_tier1() {
                let what = format!("the texel format `{}`", format.name());
                self.needs(Features::TEXTURE_FORMATS_TIER1, &what, self.place(arg));
            }
            return Some(format);
        }
        self.not_a(arg, fact, "texel format");
        None
    }

    pub(super) fn access_argument(&mut self, arg: ExprId) -> Option<Access> {
        let fact = self.fact(arg);
        if let What::Enumerant(Predeclared::Access(access)) = fact.what {
            return Some(access);
        }
        self.not_a(arg, fact, "access mode");
        None
    }

    pub(super) fn space_argument(&mut self, arg: ExprId) -> Option<Space> {
        let fact = self.fact(arg);
        if let What::Enumerant(Predeclared::Space(space)) = fact.what {
            if space == Space::Immediate {
                self.needs(
                    Features::IMMEDIATE_ADDRESS_SPACE,
                    "the address space `immediate`",
                    self.place(arg),
                );
            }
            return Some(space);
        }
        self.not_a(arg, fact, "address space");
        None
    }

    fn not_a(&mut self, arg: ExprId, fact: Fact, what: &str) {
        if fact.is_unknown() {
            return;
        }
        let place = self.place(arg);
        let shown = self.source_text(place);
        self.error("wgsl/type", place, format!("`{shown}` is no {what}"));
    }

    fn array_type(&mut self, args: &[ExprId]) -> Option<Type> {
        let fact = self.fact(args[0]);
        let element = self.as_type(args[0], fact);
        if element.is_unknown() {
            return None;
        }
        let place = self.place(args[0]);
        if !self.types.has_creation_fixed_footprint(element) {
            let message = format!("`{}` cannot be the element of an array", self.show(element));
            self.error("wgsl/type", place, message);
            return None;
        }
        let size = match args.get(1) {
            None => ArraySize::Runtime,
            Some(&size) => self.array_size(size)?,
        };
        if let (ArraySize::Fixed(count), Some(&arg)) = (size, args.get(1)) {
            let stride = stride_of(&self.types, element).unwrap_or(0);
            if stride.saturating_mul(u64::from(count)) > MAX_BYTES {
                let message = format!(
                    "an array of {count} elements of {stride} bytes is larger than {MAX_BYTES} bytes"
                );
                let most = MAX_BYTES / stride.max(1);
                let finding = Finding::error("wgsl/array-size", self.place(arg), message)
                    .remark("this many")
                    .help(format!("it holds at most {most} of them"));
                self.report(finding);
                return None;
            }
        }
        Some(self.types.array(element, size))
    }

    fn array_size(&mut self, size: ExprId) -> Option<ArraySize> {
        let fact = self.operand(size);
        let place = self.place(size);
        if fact.is_unknown() {
            return None;
        }
        if !fact.of.is_integer_scalar() {
            let message = format!(
                "the size of an array is an integer, not `{}`",
                self.show(fact.of)
            );
            self.error("wgsl/array-size", place, message);
            return None;
        }
        match fact.what {
            What::Const(value) => {
                let count = self.values.as_int(value).unwrap_or(0);
                if count < 1 {
                    self.error(
                        "wgsl/array-size",
                        place,
                        format!("an array has at least one element, not {count}"),
                    );
                    return None;
                }
                // The most that a 32 bit index reaches.
                if let Ok(count) = u32::try_from(count) {
                    Some(ArraySize::Fixed(count))
                } else {
                    let message = format!("an array cannot have {count} elements");
                    self.error("wgsl/array-size", place, message);
                    None
                }
            }
            What::Unevaluated => None,
            What::Override => {
                let identity = match self.tree[size].kind {
                    ExprKind::Name {
                        symbol,
                        target: Target::Module,
                    } => self.global_named(symbol).map_or(size.0, |id| id.0),
                    _ => size.0 | 1 << 31,
                };
                Some(ArraySize::Override(identity))
            }
            _ => {
                self.report(
                    Finding::error(
                        "wgsl/array-size",
                        place,
                        "the size of an array must be known before the shader runs",
                    )
                    .remark("this is known only at run time")
                    .help("use a `const` or an `override`"),
                );
                None
            }
        }
    }

    fn pointer_type(&mut self, args: &[ExprId]) -> Option<Type> {
        let space = self.space_argument(args[0]);
        let fact = self.fact(args[1]);
        let store = self.as_type(args[1], fact);
        let access = match args.get(2) {
            Some(&access) => Some(self.access_argument(access)?),
            None => None,
        };
        let space = space?;
        if store.is_unknown() {
            return None;
        }
        if let Some(access) = access {
            let place = self.place(args[2]);
            if space != Space::Storage {
                self.error(
                    "wgsl/type",
                    place,
                    format!("a pointer into `{}` takes no access mode", space.name()),
                );
                return None;
            }
            if access == Access::Write {
                self.error("wgsl/type", place, "storage buffers cannot be write-only");
                return None;
            }
        }
        let holds = match space {
            Space::Function => self.types.is_constructible(store),
            Space::Private => self.types.is_constructible(store),
            Space::Workgroup => self.types.has_fixed_footprint(store),
            Space::Uniform => {
                self.types.is_constructible(store) && self.types.is_host_shareable(store)
            }
            Space::Storage => {
                self.types.is_host_shareable(store)
                    && !(access.is_none_or(|access| access == Access::Read)
                        && self.types.contains_atomic(store))
            }
            Space::Immediate => self.types.is_immediate(store),
            Space::Handle => false,
        };
        if !holds {
            let message = format!(
                "the address space `{}` cannot hold `{}`",
                space.name(),
                self.show(store)
            );
            self.error("wgsl/type", self.place(args[1]), message);
            return None;
        }
        let access = access.unwrap_or_else(|| default_access(space));
        Some(store.pointer(space, access))
    }
}

fn is_sampled(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::F32 | Scalar::I32 | Scalar::U32)
}

/// The access mode of an address space where none is written (section 14.3).
pub(super) fn default_access(space: Space) -> Access {
    match space {
        Space::Function | Space::Private | Space::Workgroup => Access::ReadWrite,
        Space::Uniform | Space::Storage | Space::Handle | Space::Immediate => Access::Read,
    }
}
