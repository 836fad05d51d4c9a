//! Things that show a value: a traffic light, a die, a clock, a battery and a progress bar.

use super::scenes::{CENTER, Drawn, MIDDLE, Spot, block, disc, families_of, ink, paint, piece};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    families_of(INDICATORS)
}

const INDICATORS: &[Drawn] = &[
    ("traffic-light", traffic_light),
    ("dice-face", dice_face),
    ("clock-face", clock_face),
    ("battery-icon", battery),
    ("progress-level", progress_level),
];

fn traffic_light(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let lamps = ["red", "yellow", "green"].map(Color::exactly);
    let ground = ink(&[("back", "black")], &lamps, &mut slots, sampler);
    let lit = sampler.below(5).min(3);
    let (modifier, phrase) = [
        (
            "red",
            "[a traffic light on red {on}|a red traffic light {on}|a traffic light showing red {on}|a stop light that is red, the other lamps dark {on}|a traffic signal with only the top lamp lit, red {on}|\
             a traffic light whose red lamp is on {on}|a stoplight at red {on}|a red light at an intersection {on}|a traffic light telling you to stop {on}|a traffic lamp in the red phase {on}|\
             ¶the traffic light is red, [so stop|you have to stop]. [Draw it|Show it] {on}|\
             ¶draw a traffic light {on}. Only the [top|red] lamp is lit, the [other two are black|others are off]|\
             ¶I have to stop at the crossing. Show the traffic light that tells me so {on}|\
             ¶state: red. A [stoplight|traffic light] {on}, yellow and green are off|\
             ¶three lamps in a dark gray box {on}, but just the red one at the top is on]",
        ),
        (
            "yellow",
            "[a traffic light on yellow {on}|a yellow traffic light {on}|a traffic light showing yellow {on}|a stop light that is yellow, the other lamps dark {on}|a traffic signal with only the middle lamp lit, yellow {on}|\
             a traffic light whose yellow lamp is on {on}|a stoplight at yellow {on}|a yellow light at an intersection {on}|a traffic light telling you to slow down {on}|a traffic lamp in the yellow phase {on}|\
             ¶the traffic light is yellow, [so slow down|get ready]. [Draw it|Show it] {on}|\
             ¶draw a traffic light {on}. Only the [middle|yellow] lamp is lit, the [other two are black|others are off]|\
             ¶the light just changed to yellow at the crossing. Show the traffic light {on}|\
             ¶state: yellow. A [stoplight|traffic light] {on}, red and green are off|\
             ¶three lamps in a dark gray box {on}, but just the yellow one in the middle is on]",
        ),
        (
            "green",
            "[a traffic light on green {on}|a green traffic light {on}|a traffic light showing green {on}|a stop light that is green, the other lamps dark {on}|a traffic signal with only the bottom lamp lit, green {on}|\
             a traffic light whose green lamp is on {on}|a stoplight at green {on}|a green light at an intersection {on}|a traffic light telling you to go {on}|a traffic lamp in the green phase {on}|\
             ¶the traffic light is green, [so go|you may go]. [Draw it|Show it] {on}|\
             ¶draw a traffic light {on}. Only the [bottom|green] lamp is lit, the [other two are black|others are off]|\
             ¶now we can drive. Show the traffic light that tells us so, the green one {on}|\
             ¶state: green. A [stoplight|traffic light] {on}, red and yellow are off|\
             ¶three lamps in a dark gray box {on}, but just the green one at the bottom is on]",
        ),
        (
            "all",
            "[a traffic light {on}|a traffic light with red, yellow and green lamps {on}|traffic lights, all three lamps lit {on}|a stoplight with red on top, yellow in the middle and green at the bottom {on}|\
             three lamps, red, yellow and green, in a dark gray box {on}|a traffic signal with all its lights {on}|a traffic light icon {on}|a dark gray case with a red, a yellow and a green disc one above the other {on}|\
             the red, yellow and green circles of a traffic light {on}|a stop light {on}|a vertical traffic light with its three colors {on}|a street traffic light, red over yellow over green {on}|\
             a semaphore for cars with three lights {on}|a simple drawing of traffic lights {on}|traffic lights {on}|\
             ¶I need a traffic light {on}. All three lamps are on, red, yellow, green [from the top|downward]|\
             ¶draw a [tall|upright] dark gray box {on}. In it are three discs one above the other, red, yellow and green, [like|as in] a traffic light|\
             ¶[what|the thing that] stops the cars at a crossing, with all of its three lights {on}|\
             ¶traffic light: dark gray case, red over yellow over green, [all lit|everything lit] {on}|\
             ¶[how do I draw|how can I draw] a traffic light {on}? I want to see its three colors at once|\
             ¶for my [toy town|road map] I need a [stoplight|traffic light], all lamps colored {on}|\
             ¶one of these poles with red, yellow and green lamps {on}, only the box with the lamps|\
             ¶a dark gray block {on}, three round lights in it. Top is red, middle is yellow, bottom is green]",
        ),
    ][lit];
    let mut pieces = vec![piece(
        &Color::exactly("dark gray"),
        "step(abs(p.x), 0.15) * step(abs(p.y), 0.42)",
        |at| block(at, MIDDLE, 0.15, 0.42),
    )];
    for (at, (lamp, y)) in lamps.iter().zip([0.25, 0.5, 0.75]).enumerate() {
        let color = if lit == 3 || lit == at {
            lamp.clone()
        } else {
            Color::exactly("black")
        };
        let mask = format!("step(distance(p, vec2<f32>(0.0, {})), 0.1)", float(y - 0.5));
        pieces.push(piece(&color, mask, move |place| disc(place, [0.5, y], 0.1)));
    }
    paint(vec![modifier], phrase, slots, CENTER, &ground[0], pieces)
}

fn dice_face(sampler: &mut Sampler) -> Task {
    const PIPS: [(&str, &[Spot]); 6] = [
        ("let d = length(p);", &[[0.5, 0.5]]),
        (
            "let d = min(distance(p, vec2<f32>(-0.18, -0.18)), distance(p, vec2<f32>(0.18, 0.18)));",
            &[[0.32, 0.32], [0.68, 0.68]],
        ),
        (
            "let d = min(length(p), min(distance(p, vec2<f32>(-0.18, -0.18)), distance(p, vec2<f32>(0.18, 0.18))));",
            &[[0.32, 0.32], [0.68, 0.68], [0.5, 0.5]],
        ),
        (
            "let d = distance(abs(p), vec2<f32>(0.18, 0.18));",
            &[[0.32, 0.32], [0.68, 0.68], [0.32, 0.68], [0.68, 0.32]],
        ),
        (
            "let d = min(length(p), distance(abs(p), vec2<f32>(0.18, 0.18)));",
            &[
                [0.32, 0.32],
                [0.68, 0.68],
                [0.32, 0.68],
                [0.68, 0.32],
                [0.5, 0.5],
            ],
        ),
        (
            "let q = abs(p);\nlet d = min(distance(q, vec2<f32>(0.18, 0.18)), distance(q, vec2<f32>(0.18, 0.0)));",
            &[
                [0.32, 0.32],
                [0.68, 0.68],
                [0.32, 0.68],
                [0.68, 0.32],
                [0.32, 0.5],
                [0.68, 0.5],
            ],
        ),
    ];
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("die", "white"), ("pip", "black")],
        &[],
        &mut slots,
        sampler,
    );
    let count = sampler.int(1, 6);
    slots.value("n", words::count(count));
    let (code, spots) = PIPS[count as usize - 1];
    slots.phrase(
        "pips",
        if count == 1 {
            "[pip|dot|spot]"
        } else {
            "[pips|dots|spots]"
        },
    );
    paint(
        Vec::new(),
        "[a {die} die showing {n} with {pip} pips {on}|the {n} side of a {die} die with {pip} pips {on}|a {die} dice face with {n} {pip} {pips} {on}|a {die} die with {n} {pip} {pips} {on}|\
         a rolled {n} on a {die} die with {pip} pips {on}|a {die} dice showing a {n} in {pip} pips {on}|the face of a {die} die that has {n} {pip} {pips} {on}|a {die} square with {n} {pip} {pips} like a die {on}|\
         the number {n} on a {die} die with {pip} dots {on}|a {die} game die, {n} {pip} {pips} up {on}|a board game dice throw of {n}, {die} die and {pip} pips {on}|a {die} cube face with {n} {pip} {pips} as on dice {on}|\
         a dice roll of {n} on a {die} die with {pip} spots {on}|a {die} d6 showing {n} with {pip} pips {on}|one {die} die, {n} {pip} {pips} visible {on}|\
         ¶I rolled a {n}. [Show|Draw] it on a {die} die with {pip} [pips|dots] {on}|\
         ¶draw a {die} square {on}. On it come {n} {pip} {pips}, [placed|arranged] as on a die|\
         ¶die: {die} square, side 0.7. {pip} {pips}: {n}. draw it {on}|\
         ¶what does a {n} look like on a die? Make it a {die} die with {pip} pips {on}|\
         ¶the dice [fell|landed] on {n}. I want a {die} die with {pip} spots {on}|\
         ¶for a board game I need the side with {n} {pip} {pips} of a {die} die {on}|\
         ¶d6, result {n}. A {die} face, {pip} pips {on}|\
         ¶one side of a {die} cube like you throw it in [games|monopoly]. It has {n} {pip} {pips} {on}|\
         ¶let the {die} die show {n}, and use {pip} dots for that {on}]",
        slots,
        &format!("{CENTER}\n{code}"),
        &colors[0],
        vec![
            piece(&colors[1], "step(max(abs(p.x), abs(p.y)), 0.35)", |at| {
                block(at, MIDDLE, 0.35, 0.35)
            }),
            piece(&colors[2], "step(d, 0.07)", move |at| {
                let pips = spots.iter().map(|spot| disc(at, *spot, 0.07));
                pips.fold(f64::MAX, f64::min)
            }),
        ],
    )
}

fn clock_face(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("face", "white"), ("hand", "black")],
        &[],
        &mut slots,
        sampler,
    );
    let hour = sampler.int(1, 12);
    let minute = *sampler.pick(&[0, 0, 15, 30, 45]);
    let mut ways = vec![format!("{hour}:{minute:02}"), format!("{hour}:{minute:02}")];
    let next = hour % 12 + 1;
    let names = words::count(hour).into_iter().zip(words::count(next));
    for (at, (this, following)) in names.enumerate() {
        let quarter = if at > 0 { "a quarter" } else { "quarter" };
        ways.push(match minute {
            0 => format!("{this} o'clock"),
            15 => format!("{quarter} past {this}"),
            30 => format!("half past {this}"),
            _ => format!("{quarter} to {following}"),
        });
    }
    slots.value("clock", ways);
    let short = 30.0 * (hour % 12) as f64 + f64::from(minute) / 2.0;
    let long = 6.0 * f64::from(minute);
    let hand = |degrees: f64, length: f64, width: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        move |[x, y]: Spot| {
            let (x, y) = (x - 0.5, y - 0.5);
            let along = (x * sin - y * cos).clamp(0.0, length);
            (x - along * sin).hypot(y + along * cos) - width
        }
    };
    paint(
        Vec::new(),
        "[a {face} clock showing {clock} with {hand} hands {on}|a {face} clock face at {clock} with {hand} hands {on}|a {face} clock that says {clock} with {hand} hands {on}|an analog {face} clock set to {clock}, {hand} hands {on}|\
         a {face} clock dial with {hand} hands at {clock} {on}|the time {clock} on a {face} clock with {hand} hands {on}|{clock} on an analog {face} clock with {hand} hands {on}|a round {face} clock reading {clock} with {hand} hands {on}|\
         a {face} wall clock, {hand} hands at {clock} {on}|{hand} clock hands at {clock} on a {face} dial {on}|a {face} disc with two {hand} hands that show {clock} {on}|a stopped {face} clock at {clock} with {hand} hands {on}|\
         an hour hand and a minute hand in their {clock} positions, {hand} hands on a {face} disc {on}|a {face} watch face with {hand} hands at {clock} {on}|a clock icon at {clock}, {face} dial and {hand} hands {on}|\
         ¶it's {clock} now. [Show|Draw] that on a {face} clock with {hand} hands {on}|\
         ¶draw a {face} disc as a clock {on}. The two {hand} hands [stand|are] at {clock}|\
         ¶what does a clock look like at {clock}? [Use|Take] a {face} face and {hand} hands {on}|\
         ¶[my|the] watch stopped at {clock}. It has a {face} dial and {hand} hands {on}|\
         ¶clock: {face} dial. hands: two {hand} hands, short and long. time: {clock}. draw it {on}|\
         ¶[I'm|we are] teaching kids to read the clock. I need a {face} clock that says {clock} with {hand} hands {on}|\
         ¶time {clock}, analog please. {face} clock, {hand} hands {on}|\
         ¶two {hand} hands on a round {face} face {on}, the short one and the long one together read {clock}|\
         ¶the train leaves at {clock}. Show the {face} station clock at that moment, {hand} hands, no digits {on}]",
        slots,
        &format!(
            "{CENTER}\nlet a = radians({});\nlet b = radians({});\nlet hour = vec2<f32>(sin(a), -cos(a));\nlet minute = vec2<f32>(sin(b), -cos(b));\n\
             let first = distance(p, hour * clamp(dot(p, hour), 0.0, 0.2));\nlet second = distance(p, minute * clamp(dot(p, minute), 0.0, 0.32));",
            float(short),
            float(long)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "step(length(p), 0.4)", |at| {
                disc(at, MIDDLE, 0.4)
            }),
            piece(&colors[2], "step(first, 0.025)", hand(short, 0.2, 0.025)),
            piece(&colors[2], "step(second, 0.015)", hand(long, 0.32, 0.015)),
        ],
    )
}

fn battery(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("case", "white"), ("charge", "green")],
        &[],
        &mut slots,
        sampler,
    );
    let share = *sampler.pick(&[
        0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0,
    ]);
    slots.value("share", words::percent(share));
    let names: &[(f64, &str)] = &[(1.0, "full"), (0.5, "half full"), (0.25, "quarter full")];
    let name = names.iter().find(|(of, _)| *of == share);
    slots.phrase("named", name.map_or("{share} full", |&(_, name)| name));
    let end = ((-0.26 + 0.52 * share) * 1e4).round() / 1e4;
    paint(
        Vec::new(),
        "[a {case} battery icon at {share} with a {charge} fill {on}|a {case} battery that is {named}, {charge} charge {on}|a {case} battery symbol with {share} {charge} charge {on}|a {case} battery {share} charged, its charge a {charge} bar {on}|\
         a battery indicator: {case} case, {charge} bar at {share} {on}|a {case} phone battery with a {charge} level of {share} {on}|a {named} battery with a {case} case and a {charge} level {on}|a {case} outlined battery filled to {share} with a {charge} bar {on}|\
         a {case} battery, {share} of it filled by a {charge} bar {on}|a battery status icon, {share} left, {case} frame and {charge} bar {on}|a {case} accumulator icon at {share} with a {charge} level {on}|a {charge} battery level of {share} in a {case} frame {on}|\
         a {case} battery gauge reading {share} with a {charge} bar {on}|a lying {case} battery with its tip on the right and a {charge} bar at {share} {on}|a laptop battery icon, {named}, with a {case} outline and a {charge} bar {on}|\
         ¶my phone is at {share}. Show that as a {case} battery with a {charge} bar {on}|\
         ¶draw a {case} battery that lies on its side {on}. [Its|The] {charge} level is at {share}|\
         ¶battery, {share} left. A {case} frame and in it a {charge} bar {on}|\
         ¶[how do I draw|how can I draw] a battery icon that is {named}? {case} outline, {charge} fill {on}|\
         ¶[draw|show|paint] a {case} outline with a little tip on the right {on}. [Inside|In it] a {charge} bar takes {share} of the [room|length], so it's a battery|\
         ¶charge level = {share}, shown as a {charge} bar in a {case} battery {on}|\
         ¶the battery is {named}. I need the icon for it, {case} case and {charge} bar {on}|\
         ¶status bar of a phone, only the battery. It is at {share}, {case} frame, {charge} level {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[1],
                "step(abs(p.x), 0.32) * step(abs(p.y), 0.16)",
                |at| block(at, MIDDLE, 0.32, 0.16),
            ),
            piece(
                &colors[1],
                "step(abs(p.x - 0.35), 0.03) * step(abs(p.y), 0.06)",
                |at| block(at, [0.85, 0.5], 0.03, 0.06),
            ),
            piece(
                &colors[0],
                "step(abs(p.x), 0.29) * step(abs(p.y), 0.13)",
                |at| block(at, MIDDLE, 0.29, 0.13),
            ),
            piece(
                &colors[2],
                format!(
                    "step(-0.26, p.x) * step(p.x, {}) * step(abs(p.y), 0.1)",
                    float(end)
                ),
                move |[x, y]| (0.24 - x).max(x - 0.5 - end).max((y - 0.5).abs() - 0.1),
            ),
        ],
    )
}

fn progress_level(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("track", "dark gray"), ("fill", "green")],
        &[],
        &mut slots,
        sampler,
    );
    let share = sampler.decimal(0.1, 0.9, 0.1);
    slots.value("share", words::percent(share));
    let end = ((0.1 + 0.8 * share) * 1e4).round() / 1e4;
    paint(
        Vec::new(),
        "[a {fill} progress bar at {share} on a {track} track {on}|a {track} progress bar filled to {share} with a {fill} bar {on}|a health bar at {share}, {fill} health on a {track} bar {on}|a still {fill} loading bar at {share} over a {track} track {on}|\
         a {track} bar of which {share} is a {fill} bar {on}|a {fill} level of {share} in a {track} bar {on}|a progress bar: {share} done, {fill} fill, {track} track {on}|a {fill} download bar stuck at {share} on a {track} bar {on}|\
         a horizontal bar with the left {share} as a {fill} bar and the rest as a {track} bar {on}|a {share} full {fill} mana bar with a {track} track {on}|a {fill} meter at {share} with a {track} remainder {on}|\
         a game hp bar with {share} {fill} life left on a {track} bar {on}|a survey result bar of {share}, {fill} part on a {track} bar {on}|a {fill} gauge bar showing {share} inside a {track} bar {on}|a static progress indicator at {share}, {fill} bar over a {track} track {on}|\
         ¶{share} of it is done. Show that as a {fill} bar on a {track} track {on}, nothing moves|\
         ¶draw a long flat {track} bar {on}. [From the left|Starting at the left], {share} of it are covered by a {fill} bar|\
         ¶progress = {share}, {fill} part over a {track} bar {on}|\
         ¶[how do I show|how can I show] that [a download|a job] is at {share}? A {fill} bar in a {track} track {on}, no animation|\
         ¶my [hero|player] has {share} of his health left. [I need|Draw] the bar for that, {fill} part on a {track} bar {on}|\
         ¶loading got stuck at {share}. The bar has a {track} track and a {fill} fill {on}|\
         ¶track: {track} bar, 0.8 by 0.12. fill: {fill} bar, left {share} of it. draw it {on}|\
         ¶a meter that reads {share}. A {fill} bar shows it, behind that lies a {track} track {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[1],
                "step(abs(p.x), 0.4) * step(abs(p.y), 0.06)",
                |at| block(at, MIDDLE, 0.4, 0.06),
            ),
            piece(
                &colors[2],
                format!(
                    "step(0.1, uv.x) * step(uv.x, {}) * step(abs(p.y), 0.06)",
                    float(end)
                ),
                move |[x, y]| (0.1 - x).max(x - end).max((y - 0.5).abs() - 0.06),
            ),
        ],
    )
}
