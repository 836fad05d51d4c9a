//! Sources that bend the image: waves, ripples, lenses, slants.

use super::{CENTER, named, place};
use crate::code::float;
use crate::families::effect_tones::wish;
use crate::families::effects::Source;
use crate::sampler::Sampler;
use crate::words;

pub(super) fn wave(sampler: &mut Sampler) -> Source {
    let upright = sampler.chance(0.4);
    let moving = sampler.chance(0.7);
    let (height, size) = *sampler.pick(&[
        (0.05, ""),
        (0.05, ""),
        (0.02, "[small|gentle|slight]"),
        (0.1, "[big|strong|heavy]"),
    ]);
    let (count, number) = *sampler.pick(&[(20.0, ""), (20.0, ""), (10.0, "long"), (40.0, "short")]);
    let (along, phrase) = if upright {
        ("x", "[vertical|up and down]")
    } else {
        ("y", "[horizontal|sideways]")
    };
    // Sideways is what a wave is when nothing is said.
    let phrase = if upright || sampler.chance(0.4) {
        phrase
    } else {
        ""
    };
    let time = if moving { " + time" } else { "" };
    let (command, noun) = if moving {
        (
            format!(
                "[distort {{image}} with {size} {number} {phrase} waves [over time|that move with time]|make {{image}} [wave|ripple like a flag] in {size} {number} {phrase} waves over time|\
                     animate {{image}} with {size} {number} {phrase} [waves|sine waves]|let {size} {number} {phrase} waves run through {{image}} over time|make {{image}} [sway|undulate] in {size} {number} {phrase} waves over time|warp {{image}} with {size} {number} {phrase} sine waves over time|let {{image}} wobble in {size} {number} {phrase} moving waves|send {size} {number} {phrase} waves across {{image}}|shift {{image}} by {size} {number} {phrase} running sine waves|show {{image}} as on a flag, in {size} {number} {phrase} waves over time|add {size} {number} {phrase} moving waves to {{image}}|\
             ¶{{image}} should look like [under water|a flag in the wind], with {size} {number} {phrase} waves that move over time|\
             ¶I want {size} {number} {phrase} sine waves to run through {{image}} as time goes on|\
             ¶shift the uv of {{image}} by a moving sine, in {size} {number} {phrase} waves|\
             ¶{{image}} wobbles over time in {size} {number} {phrase} waves|\
             ¶I want {{image}} alive, moving in {size} {number} {phrase} waves all the time|\
             ¶moving {size} {number} {phrase} waves, source: {{image}}]"
            ),
            format!(
                "[a {size} {number} {phrase} wave distortion over time|moving {size} {number} {phrase} waves|an animated {size} {number} {phrase} wave warp|{size} {number} {phrase} waves running over time|a {size} {number} {phrase} sine wobble over time|a moving {size} {number} {phrase} sine distortion|{size} {number} {phrase} waves that travel with time]"
            ),
        )
    } else {
        (
            format!(
                "[distort {{image}} with {size} {number} {phrase} [still|frozen|static] waves|bend {{image}} into a static {size} {number} {phrase} sine wave|\
                     make {{image}} wavy with static {size} {number} {phrase} waves|warp {{image}} with {size} {number} {phrase} sine waves that stand still|curve {{image}} along a fixed {size} {number} {phrase} sine|add {size} {number} {phrase} motionless waves to {{image}}|shift {{image}} by a fixed {size} {number} {phrase} sine|give {{image}} {size} {number} {phrase} waves without motion|freeze {{image}} in {size} {number} {phrase} waves|\
             ¶{{image}} should look wavy but not move, with {size} {number} {phrase} waves|\
             ¶nothing moves, but {size} {number} {phrase} sine waves bend {{image}}|\
             ¶shift the uv of {{image}} by a fixed sine, in {size} {number} {phrase} waves, no time|\
             ¶{{image}} as if printed on bent paper, in {size} {number} {phrase} waves that stand still|\
             ¶static {size} {number} {phrase} waves, source: {{image}}]"
            ),
            format!(
                "[a static {size} {number} {phrase} wave distortion|still {size} {number} {phrase} waves|a frozen {size} {number} {phrase} wave warp|{size} {number} {phrase} waves without motion|a fixed {size} {number} {phrase} sine distortion|a motionless {size} {number} {phrase} wave effect|{size} {number} {phrase} waves that stand still]"
            ),
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(if moving { "moving" } else { "still" });
    wish.modifiers
        .push(if upright { "vertical" } else { "horizontal" });
    let p = if upright {
        "vec2<f32>(uv.x, uv.y + wave)"
    } else {
        "vec2<f32>(uv.x + wave, uv.y)"
    };
    place(
        wish,
        format!(
            "let wave = {} * sin(uv.{along} * {}{time});\nlet p = {p};",
            float(height),
            float(count)
        ),
        Box::new(move |at| {
            let time = if moving { at.time } else { 0.0 };
            let wave = |part: f64| height * (part * count + time).sin();
            let [x, y] = at.uv;
            if upright {
                [x, y + wave(x)]
            } else {
                [x + wave(y), y]
            }
        }),
    )
}

pub(super) fn ripple(sampler: &mut Sampler) -> Source {
    let (height, size) = *sampler.pick(&[
        (0.02, ""),
        (0.02, ""),
        (0.01, "[small|gentle|subtle]"),
        (0.05, "[big|strong]"),
    ]);
    let (rate, how) = *sampler.pick(&[(4.0, ""), (4.0, ""), (1.0, "slow"), (10.0, "[fast|quick]")]);
    place(
        wish(
            &format!(
                "[distort {{image}} with {size} {how} [round|circular|] ripples from the center|let {size} {how} [water|circular|round] ripples [spread|run] from the center of {{image}}|\
                      make {size} {how} rings of waves move outward over {{image}}|make {{image}} ripple from the middle with {size} {how} rings|add {size} {how} [circular|round] ripples to {{image}}|warp {{image}} with {size} {how} rings that run out from the center|drop a stone into the middle of {{image}} with {size} {how} ripples|make {size} {how} concentric waves run outward in {{image}}|let {{image}} wobble in {size} {how} rings from the center|put {size} {how} pond ripples on {{image}}|displace {{image}} radially with {size} {how} sine rings|\
             ¶someone dropped a stone into {{image}}: {size} {how} rings run out from the middle|\
             ¶{{image}} is like the surface of a pond, {size} {how} ripples spread from its center|\
             ¶let {size} {how} circular waves start in the middle of {{image}} and move outward|\
             ¶a radial sine over time on the uv of {{image}}, {size} {how} ripples from the center|\
             ¶I want {size} {how} water rings in {{image}}, coming from the center|\
             ¶water drop effect with {size} {how} rings, source {{image}}]"
            ),
            &format!(
                "[{size} {how} ripples from the center|{size} {how} circular ripples|{size} {how} pond ripples|a {size} {how} water drop effect|{size} {how} concentric waves|a {size} {how} radial ripple|{size} {how} rings spreading from the center]"
            ),
            &[],
        ),
        format!(
            "let offset = uv - {CENTER};\nlet d = length(offset);\n\
             let p = uv + offset / max(d, 0.001) * {} * sin(d * 40.0 - time * {});",
            float(height),
            float(rate)
        ),
        Box::new(move |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            let (radius, direction) = (x.hypot(y), y.atan2(x));
            let moved = radius + height * (40.0 * radius - rate * at.time).sin();
            [0.5 + moved * direction.cos(), 0.5 + moved * direction.sin()]
        }),
    )
}

pub(super) fn fisheye(sampler: &mut Sampler) -> Source {
    let (strength, degree) = *sampler.pick(&[
        (1.0, ""),
        (1.0, ""),
        (0.5, "[slight|gentle|weak]"),
        (2.0, "[strong|heavy|extreme]"),
    ]);
    let pinch = sampler.chance(0.4);
    let number = float(strength);
    let (modifier, command, noun, code) = if pinch {
        (
            "barrel",
            format!(
                "[distort {{image}} with a {degree} barrel distortion|give {{image}} a {degree} [fisheye|fish-eye|barrel lens] look|look at {{image}} through a {degree} [fisheye|fish-eye] lens|bulge {{image}} with a {degree} fisheye|put a {degree} fisheye on {{image}}|warp {{image}} like a {degree} wide-angle lens|apply {degree} barrel lens distortion to {{image}}|make {{image}} bulge like in a {degree} [door viewer|peephole]|use a {degree} fisheye projection on {{image}}|curve {{image}} with a {degree} barrel lens|\
             ¶{{image}} as seen through the spy hole in a door, with a {degree} fisheye|\
             ¶the middle of {{image}} should bulge out, a {degree} fisheye|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} fisheye|\
             ¶I want {{image}} to look like an action cam shot, with {degree} barrel distortion|\
             ¶straight lines in {{image}} should bend outward, {degree} barrel distortion|\
             ¶p = 0.5 + d * (1 + k * dot(d, d)), a {degree} barrel lens on {{image}}]"
            ),
            format!(
                "[a {degree} fisheye distortion|a {degree} barrel distortion|a {degree} fisheye|a {degree} barrel lens|a {degree} wide-angle warp|{degree} barrel lens distortion|a {degree} peephole view]"
            ),
            format!("let p = {CENTER} + offset * (1.0 + {number} * dot(offset, offset));"),
        )
    } else {
        (
            "pincushion",
            format!(
                "[distort {{image}} with a {degree} pincushion distortion|give {{image}} a {degree} pincushion look|pinch {{image}} with a {degree} pincushion lens|warp {{image}} with a {degree} pincushion|apply {degree} pincushion lens distortion to {{image}}|bend the edges of {{image}} inward with a {degree} pincushion|look at {{image}} through a {degree} pincushion lens|do a {degree} reverse fisheye on {{image}}|give {{image}} {degree} inverse barrel distortion|\
             ¶the edges of {{image}} should bend inward, a {degree} pincushion|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} pincushion|\
             ¶the opposite of a fisheye on {{image}}, {degree} pincushion distortion|\
             ¶pull the middle of {{image}} in with a {degree} pincushion lens|\
             ¶p = 0.5 + d / (1 + k * dot(d, d)), a {degree} pincushion on {{image}}]"
            ),
            format!(
                "[a {degree} pincushion distortion|a {degree} pincushion warp|a {degree} reverse fisheye|{degree} inverse barrel distortion|{degree} pincushion lens distortion|a {degree} pincushion lens]"
            ),
            format!("let p = {CENTER} + offset / (1.0 + {number} * dot(offset, offset));"),
        )
    };
    place(
        named(wish(&command, &noun, &[]), modifier),
        format!("let offset = uv - {CENTER};\n{code}"),
        Box::new(move |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            let scale = 1.0 + strength * x.hypot(y).powi(2);
            let scale = if pinch { scale } else { scale.recip() };
            [0.5 + x * scale, 0.5 + y * scale]
        }),
    )
}

pub(super) fn shear(sampler: &mut Sampler) -> Source {
    let amount = sampler.decimal(0.1, 0.6, 0.1);
    let upright = sampler.chance(0.4);
    let (modifier, way, code) = if upright {
        (
            "vertical",
            "[vertically|along y|upwards along x]",
            format!("vec2<f32>(uv.x, uv.y + {} * (uv.x - 0.5))", float(amount)),
        )
    } else {
        (
            "horizontal",
            "[horizontally|along x|sideways]",
            format!("vec2<f32>(uv.x + {} * (uv.y - 0.5), uv.y)", float(amount)),
        )
    };
    let way = way.replace("|upwards along x", "");
    place(
        named(
            wish(
                &format!(
                    "[[shear|skew|slant] {{image}} {way} by {{a}}|[shear|skew] {{image}} by {{a}} {way}|apply a shear of {{a}} {way} to {{image}}|slant {{image}} {way} with a factor of {{a}}|shear {{image}} {way}, factor {{a}}|distort {{image}} into a parallelogram {way} by {{a}}|make {{image}} lean {way} with a shear of {{a}}|apply a skew matrix with {{a}} {way} to {{image}}|use a shear factor of {{a}} {way} on {{image}}|slope {{image}} {way} by {{a}}|slant {{image}} {{a}} {way}|\
             ¶{{image}} should be slanted {way} by {{a}}|\
             ¶shear {way}, factor {{a}}, source {{image}}|\
             ¶make a parallelogram of {{image}}: skew it {way} by {{a}}|\
             ¶I have {{image}} and need it sheared {way}, the factor is {{a}}|\
             ¶push opposite edges of {{image}} apart {way} by a shear of {{a}}|\
             ¶skew {{a}} {way}, source {{image}}|¶shear {way} by {{a}}, {{image}}|¶{{image}} sheared {way}, factor {{a}}|¶how do I skew {{image}} {way} by {{a}}|¶slanted like italic letters, {way}, by {{a}}: {{image}}]"
                ),
                &format!(
                    "[a shear of {{a}} {way}|a skew by {{a}} {way}|a slant of {{a}} {way}|a shear factor of {{a}} {way}|a {{a}} shear {way}|a parallelogram skew of {{a}} {way}|a shear {way}, factor {{a}}]"
                ),
                &[words::decimal(amount)],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        Box::new(move |at| {
            let [x, y] = at.uv;
            if upright {
                [x, y - amount / 2.0 + amount * x]
            } else {
                [x - amount / 2.0 + amount * y, y]
            }
        }),
    )
}
