//! What an address space asks of memory layout (WGSL, section 14.4.3 "Address Space Layout Constraints").

use super::Checker;
use crate::features::Features;
use crate::finding::Finding;
use crate::syntax::tree::Place;
use crate::types::{Kind, Space, Type, align_of, round_up, size_of};

impl Checker<'_> {
    fn required_align(&self, of: Type, space: Space) -> u64 {
        let align = u64::from(align_of(&self.types, of));
        let strict = space == Space::Uniform
            && !self
                .enabled
                .contains(Features::UNIFORM_BUFFER_STANDARD_LAYOUT);
        if strict && matches!(of.kind(), Kind::Array(_) | Kind::Struct(_)) {
            round_up(16, align)
        } else {
            align
        }
    }

    pub(super) fn check_layout(&mut self, of: Type, space: Space, used: Place) {
        match of.kind() {
            Kind::Array(index) => {
                let element = self.types.element(index).element;
                self.check_layout(element, space, used);
                let stride = crate::types::stride_of(&self.types, element).unwrap_or(0);
                let required = self.required_align(of, space);
                if required > 0 && !stride.is_multiple_of(required) {
                    self.report(
                        Finding::error(
                            "wgsl/layout",
                            used,
                            format!(
                                "the elements of `{}` lie {stride} bytes apart; in `{}` it must be a multiple of {required}",
                                self.show(of),
                                space.name()
                            ),
                        )
                        .help("use elements of 16 bytes, such as `vec4`"),
                    );
                }
            }
            // Once is enough, and structures of structures can have more parts than anybody can visit.
            Kind::Struct(index) if self.laid_out.insert((index, space as u8)) => {
                self.check_struct_layout(index, space, used);
            }
            _ => {}
        }
    }

    fn check_struct_layout(&mut self, index: u32, space: Space, used: Place) {
        let strict = space == Space::Uniform
            && !self
                .enabled
                .contains(Features::UNIFORM_BUFFER_STANDARD_LAYOUT);
        let members = self.types.members(index).to_vec();
        for (at, member) in members.iter().enumerate() {
            let place = member.declaration.map_or(used, |declaration| {
                self.tree.members[declaration as usize].place
            });
            let required = self.required_align(member.member_type, space).max(1);
            if !u64::from(member.align).is_multiple_of(required)
                || !member.offset.is_multiple_of(required)
            {
                self.report(
                    Finding::error(
                        "wgsl/layout",
                        place,
                        format!(
                            "the member `{}` lies at byte {} with the alignment {}; in `{}` it needs a multiple of {required}",
                            member.name,
                            member.offset,
                            member.align,
                            space.name()
                        ),
                    )
                    .related(used, "used here")
                    .help(format!("write `@align({required})` before it")),
                );
                return;
            }
            self.check_layout(member.member_type, space, used);
            if strict
                && matches!(member.member_type.kind(), Kind::Struct(_))
                && let Some(next) = members.get(at + 1)
            {
                let size = size_of(&self.types, member.member_type).unwrap_or(0);
                if next.offset - member.offset < round_up(16, size) {
                    self.report(
                        Finding::error(
                            "wgsl/layout",
                            place,
                            format!(
                                "in `uniform`, the member after `{}` must start {} bytes later",
                                member.name,
                                round_up(16, size)
                            ),
                        )
                        .related(used, "used here")
                        .help("write `@size(…)` or `@align(16)`"),
                    );
                }
            }
        }
    }
}
