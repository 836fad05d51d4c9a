//! Built-in functions on memory and between invocations (WGSL, sections 17.5, 17.8 and 17.11 to 17.13), and derivatives.

use super::functions::Call;
use super::{Checker, Fact, Stages, What};
use crate::features::Features;
use crate::finding::Finding;
use crate::predeclared::Builtin;
use crate::types::{Access, ArraySize, Kind, Scalar, Space, Type};

impl Checker<'_> {
    pub(super) fn call_memory(&mut self, call: &Call<'_>) -> Option<Fact> {
        use Builtin as B;
        let name = call.builtin.name();
        let shown = format!("`{name}`");
        match call.builtin {
            B::StorageBarrier | B::TextureBarrier | B::WorkgroupBarrier => {
                self.takes(call, 0, 0)?;
                self.limit_stages(Stages::COMPUTE, &shown, call.place);
                Some(Fact::runtime(Type::VOID))
            }
            B::Dpdx
            | B::DpdxCoarse
            | B::DpdxFine
            | B::Dpdy
            | B::DpdyCoarse
            | B::DpdyFine
            | B::Fwidth
            | B::FwidthCoarse
            | B::FwidthFine => {
                self.limit_stages(Stages::FRAGMENT, &shown, call.place);
                self.takes(call, 1, 1)?;
                let of = call.facts[0].of;
                if of.width().is_none()
                    || !of.component().is_some_and(|s| s.converts_to(Scalar::F32))
                {
                    return self.no_overload(call);
                }
                let of = of.with_component(Scalar::F32);
                self.takes_types(call, &[of])?;
                Some(Fact::runtime(of))
            }
            B::ArrayLength => {
                self.takes(call, 1, 1)?;
                let of = call.facts[0].of;
                let runtime = of.is_pointer()
                    && matches!(of.store().kind(), Kind::Array(index)
                        if self.types.element(index).size == ArraySize::Runtime);
                if !runtime {
                    return self.no_overload(call);
                }
                Some(Fact::runtime(Type::U32))
            }
            B::WorkgroupUniformLoad => {
                self.limit_stages(Stages::COMPUTE, &shown, call.place);
                self.takes(call, 1, 1)?;
                let of = call.facts[0].of;
                let store = of.store();
                let result = match store.kind() {
                    Kind::Atomic(scalar) => Type::scalar(scalar),
                    _ => store,
                };
                let fits = of.is_pointer()
                    && of.space() == Space::Workgroup
                    && self.types.is_constructible(result);
                if !fits {
                    return self.no_overload(call);
                }
                let root = self.root_of(call.args[0]);
                self.reads(root);
                Some(Fact::runtime(result))
            }
            _ if name.starts_with("atomic") => self.call_atomic(call),
            _ => self.call_subgroup(call),
        }
    }

    fn call_atomic(&mut self, call: &Call<'_>) -> Option<Fact> {
        use Builtin as B;
        let values = match call.builtin {
            B::AtomicLoad => 0,
            B::AtomicCompareExchangeWeak => 2,
            _ => 1,
        };
        let allowed = Stages::FRAGMENT.0 | Stages::COMPUTE.0;
        let name = format!("`{}`", call.builtin.name());
        self.limit_stages(Stages(allowed), &name, call.place);
        self.takes(call, values + 1, values + 1)?;
        let pointer = call.facts[0].of;
        let Kind::Atomic(scalar) = pointer.store().kind() else {
            return self.no_overload(call);
        };
        if !pointer.is_pointer() || pointer.access() != Access::ReadWrite {
            return self.no_overload(call);
        }
        let value = Type::scalar(scalar);
        let mut wanted = vec![pointer];
        wanted.resize(values + 1, value);
        self.takes_types(call, &wanted)?;
        let root = self.root_of(call.args[0]);
        if call.builtin != B::AtomicStore {
            self.reads(root);
        }
        if call.builtin != B::AtomicLoad {
            self.writes(root);
        }
        let result = match call.builtin {
            B::AtomicStore => Type::VOID,
            B::AtomicCompareExchangeWeak => {
                let name = format!("__atomic_compare_exchange_result_{}", scalar.name());
                self.types
                    .result_structure(&name, &[("old_value", value), ("exchanged", Type::BOOL)])
            }
            _ => value,
        };
        Some(Fact::runtime(result))
    }

    /// Subgroup and quad operations (sections 17.12 and 17.13).
    fn call_subgroup(&mut self, call: &Call<'_>) -> Option<Fact> {
        use Builtin as B;
        let name = call.builtin.name();
        let shown = format!("`{name}`");
        if !self.needs(Features::SUBGROUPS, &shown, call.place) {
            return None;
        }
        let allowed = Stages::FRAGMENT.0 | Stages::COMPUTE.0;
        self.limit_stages(Stages(allowed), &shown, call.place);
        let of = call.facts.first().map(|fact| fact.of);
        match call.builtin {
            B::SubgroupElect => {
                self.takes(call, 0, 0)?;
                Some(Fact::runtime(Type::BOOL))
            }
            B::SubgroupAll | B::SubgroupAny => {
                self.takes_types(call, &[Type::BOOL])?;
                Some(Fact::runtime(Type::BOOL))
            }
            B::SubgroupBallot => {
                self.takes_types(call, &[Type::BOOL])?;
                Some(Fact::runtime(Type::vector(4, Scalar::U32)))
            }
            B::SubgroupAnd | B::SubgroupOr | B::SubgroupXor => {
                self.takes(call, 1, 1)?;
                self.subgroup_value(call, of?, Scalar::is_integer)
            }
            B::SubgroupBroadcast | B::QuadBroadcast => {
                self.takes(call, 2, 2)?;
                self.subgroup_lane(call, true)?;
                self.subgroup_value(call, of?, Scalar::is_numeric)
            }
            B::SubgroupShuffle
            | B::SubgroupShuffleDown
            | B::SubgroupShuffleUp
            | B::SubgroupShuffleXor => {
                self.takes(call, 2, 2)?;
                self.subgroup_lane(call, false)?;
                self.subgroup_value(call, of?, Scalar::is_numeric)
            }
            _ => {
                self.takes(call, 1, 1)?;
                self.subgroup_value(call, of?, Scalar::is_numeric)
            }
        }
    }

    fn subgroup_value(
        &mut self,
        call: &Call<'_>,
        of: Type,
        accepts: impl Fn(Scalar) -> bool,
    ) -> Option<Fact> {
        if of.is_unknown() {
            return None;
        }
        if of.width().is_none() || !of.component().is_some_and(accepts) {
            return self.no_overload(call);
        }
        let fact = self.concretized(call.facts[0], self.place(call.args[0]));
        Some(Fact::runtime(fact.of))
    }

    /// The second argument: which lane, or by how much.
    fn subgroup_lane(&mut self, call: &Call<'_>, constant: bool) -> Option<()> {
        let fact = call.facts[1];
        let place = self.place(call.args[1]);
        let fits = match fact.of.kind() {
            Kind::Scalar(Scalar::U32 | Scalar::AbstractInt) => true,
            Kind::Scalar(Scalar::I32) => matches!(
                call.builtin,
                Builtin::SubgroupBroadcast | Builtin::QuadBroadcast | Builtin::SubgroupShuffle
            ),
            _ => false,
        };
        if !fits {
            self.no_overload(call);
            return None;
        }
        if constant && !fact.is_const() {
            self.report(
                Finding::error("wgsl/call", place, "this argument must be a constant")
                    .remark("not a constant"),
            );
            return None;
        }
        if let What::Const(value) = fact.what {
            let value = self.values.as_int(value).unwrap_or(0);
            let most = match call.builtin {
                Builtin::QuadBroadcast => 3,
                _ => 127,
            };
            if !(0..=most).contains(&value) {
                self.error(
                    "wgsl/call",
                    place,
                    format!("this argument lies between 0 and {most}, and is {value}"),
                );
                return None;
            }
        }
        Some(())
    }
}
