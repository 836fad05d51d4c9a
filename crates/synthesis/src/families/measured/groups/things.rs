//! Things that everybody knows: a face, a house, a tree, a sun over the land and a road.

use super::{between, between_mask, disc_mask, distance_code, tell};
use crate::code::float;
use crate::families::scenes::{CENTER, MIDDLE, Spot, disc, ink, paint, piece};
use crate::families::shapes::rounded;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;

pub(super) fn face(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("eyes", "")],
        &[],
        &mut slots,
        sampler,
    );
    let head = *sampler.pick(&[0.3, 0.32, 0.35, 0.4, 0.42, 0.45]);
    let eye = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let height = *sampler.pick(&[0.38, 0.4, 0.42, 0.45, 0.48]);
    let [left, right] = *sampler.pick(&[[0.35, 0.65], [0.38, 0.62], [0.4, 0.6], [0.42, 0.58]]);
    tell(
        &mut slots,
        &[
            ("head", head),
            ("r", eye),
            ("y", height),
            ("left", left),
            ("right", right),
        ],
    );
    paint(
        Vec::new(),
        "[a {color} face of radius {head} with {eyes} eyes of radius {r} at ({left}, {y}) and ({right}, {y}), no mouth {on}|a mouthless {color} face, head radius {head}, two {eyes} eyes with radius {r} at x = {left} and x = {right}, y = {y} {on}|\
         a centered {color} head with radius {head} and {eyes} dot eyes, radius {r}, at ({left}, {y}) and ({right}, {y}), without a mouth {on}|a {color} disc of radius {head} in the center with two {eyes} discs of radius {r} on it at ({left}, {y}) and ({right}, {y}) {on}|\
         a round {color} face (radius {head}) with {eyes} eyes (radius {r}) at x {left} and x {right}, y {y}, and no mouth {on}|a {color} emoji without a mouth: head radius {head}, {eyes} eyes of radius {r}, eye centers ({left}, {y}) and ({right}, {y}) {on}|\
         a {color} button of radius {head} in the middle with two {eyes} holes of radius {r} at y = {y}, x = {left} and x = {right} {on}|a speechless {color} face with radius {head} whose {eyes} eyes, radius {r}, are at x = {left} and {right} and y = {y}, no mouth {on}|\
         a {color} circle with radius {head} for the head, two {eyes} circles with radius {r} at ({left}, {y}) and ({right}, {y}) for the eyes, nothing else {on}|two {eyes} eyes of radius {r} at ({left}, {y}) and ({right}, {y}) in a centered {color} face of radius {head}, mouth left out {on}|\
         ¶I want a {color} head in the center, radius {head} {on}. Its {eyes} eyes have radius {r} and are at ({left}, {y}) and ({right}, {y}). [No mouth|It has no mouth]|\
         ¶draw a {color} disc of radius {head} in the middle. [On it|On top] put {eyes} eyes of radius {r} at x = {left} and x = {right}, both at y = {y}, no mouth {on}|\
         ¶head: {color}, r = {head}, centered. eyes: {eyes}, r = {r}, at ({left}, {y}) and ({right}, {y}). no mouth {on}|\
         ¶a face that says nothing, it has no mouth. {color} head with radius {head}, two {eyes} eyes at ({left}, {y}) and ({right}, {y}) with radius {r} {on}|\
         ¶[can you make|can I have] a {color} face without mouth? The head is {head} in radius, the {eyes} eyes {r}, and they sit at x {left} and x {right}, y {y} {on}|\
         ¶face is {color} circle in center, radius {head}. Eyes is {eyes}, radius {r}, place ({left}, {y}) and ({right}, {y}), mouth no need {on}|\
         ¶length(p) < {head} is the {color} head, the {eyes} eyes are within {r} of ({left}, {y}) and ({right}, {y}), no mouth {on}|\
         ¶a {color} ghost face looks at me with {eyes} eyes. Head in the middle, radius {head}; eyes at ({left}, {y}) and ({right}, {y}), radius {r}; no mouth {on}]",
        slots,
        &format!(
            "{CENTER}\nlet d = min({}, {});",
            distance_code([left, height]),
            distance_code([right, height])
        ),
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step(length(p), {})", float(head)),
                move |at| disc(at, MIDDLE, head),
            ),
            piece(&colors[2], format!("step(d, {})", float(eye)), move |at| {
                disc(at, [left, height], eye).min(disc(at, [right, height], eye))
            }),
        ],
    )
}

pub(super) fn house(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("sky", ""), ("wall", ""), ("roof", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across: Spot = *sampler.pick(&[
        [0.3, 0.7],
        [0.25, 0.75],
        [0.2, 0.8],
        [0.35, 0.65],
        [0.2, 0.6],
        [0.4, 0.8],
    ]);
    let down: Spot = *sampler.pick(&[
        [0.5, 0.9],
        [0.45, 0.8],
        [0.5, 0.8],
        [0.4, 0.85],
        [0.55, 0.9],
    ]);
    let tip: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3]);
    let wider: f64 = *sampler.pick(&[0.0, 0.1, 0.1, 0.2]);
    let ([left, right], [top, bottom]) = (across, down);
    let middle = rounded(left.midpoint(right));
    let base = rounded(right - left + wider);
    let half = rounded(base / 2.0);
    let height = rounded(top - tip);
    tell(
        &mut slots,
        &[
            ("left", left),
            ("right", right),
            ("top", top),
            ("bottom", bottom),
            ("x", middle),
            ("tip", tip),
            ("base", base),
        ],
    );
    paint(
        Vec::new(),
        "[a house with a {wall} wall from x = {left} to {right} and y = {top} to {bottom} and a {roof} triangle roof on it, tip ({x}, {tip}), base width {base}, {sky} sky|\
         a {wall} house, x {left} to {right}, y {top} to {bottom}, with a {roof} roof of base width {base} at y {top} and its tip at ({x}, {tip}) under a {sky} sky|\
         a {sky} sky with a {wall} rectangle x {left} to {right}, y {top} to {bottom} and on it a {roof} triangle of base width {base} with the tip at ({x}, {tip})|\
         a simple house on {sky}: {wall} wall with x in {left} to {right} and y in {top} to {bottom}, {roof} roof on it with tip ({x}, {tip}) and base width {base}|\
         a {roof} roof (tip ({x}, {tip}), base {base} wide on y = {top}) on {wall} walls (x from {left} to {right}, y from {top} to {bottom}), sky {sky}|\
         a {wall} hut between x = {left} and x = {right}, y = {top} and y = {bottom}, with a {roof} gable {base} wide on top, peak at ({x}, {tip}), {sky} background|\
         a {wall} box from ({left}, {top}) to ({right}, {bottom}) with a {roof} triangle of width {base} standing on it, apex ({x}, {tip}), against {sky} sky|\
         a cottage against a {sky} sky: {wall} front from ({left}, {top}) to ({right}, {bottom}), {roof} roof on top with peak ({x}, {tip}) and base width {base}|\
         a {sky} picture of a house with {wall} walls spanning x {left} to {right}, y {top} to {bottom}, {roof} roof with its tip at ({x}, {tip}) and a base of width {base} on the wall|\
         a house icon, {wall} rectangle ({left}, {top}) to ({right}, {bottom}), {roof} triangle above it from the tip ({x}, {tip}) to a base of width {base}, {sky} ground|\
         ¶draw a house before a {sky} sky. The {wall} wall goes from x = {left} to {right} and from y = {top} to {bottom}, the {roof} roof on it has its tip at ({x}, {tip}) and is {base} wide at its base|\
         ¶house. wall: {wall}, x {left} to {right}, y {top} to {bottom}. roof: {roof} triangle on the wall, tip ({x}, {tip}), base width {base}. sky: {sky}|\
         ¶the sky is {sky}. A {wall} wall stands between x = {left} and x = {right}, y = {top} and y = {bottom}; on it [sits|is] a {roof} triangle with tip ({x}, {tip}) and base width {base}|\
         ¶[can you build|can I get] a house? Walls {wall}, from ({left}, {top}) to ({right}, {bottom}). On them a {roof} roof, {base} wide below, peak at ({x}, {tip}). The rest is {sky} sky|\
         ¶my kid wants a house: {wall} box from ({left}, {top}) to ({right}, {bottom}), {roof} triangle on it that is {base} wide and has its tip at ({x}, {tip}). All around {sky}|\
         ¶I need house with wall {wall} in x {left} to {right}, y {top} to {bottom}. On the wall is roof {roof}, tip in ({x}, {tip}), base width {base}. Sky is {sky}|\
         ¶put a {roof} roof on a {wall} block. The block spans x {left} to {right} and y {top} to {bottom}, the roof starts there {base} wide and ends in a tip at ({x}, {tip}), {sky} sky behind|\
         ¶start with {sky}. Add a {wall} rectangle, corners ({left}, {top}) and ({right}, {bottom}). Its roof is a {roof} triangle, apex ({x}, {tip}), base width {base} at y = {top}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!(
                    "{} * {}",
                    between_mask("x", across),
                    between_mask("y", down)
                ),
                move |[x, y]| between(x, across).max(between(y, down)),
            ),
            piece(
                &colors[2],
                format!(
                    "step(abs(uv.x - {}), {} * (uv.y - {}) / {}) * step(uv.y, {})",
                    float(middle),
                    float(half),
                    float(tip),
                    float(height),
                    float(top)
                ),
                move |[x, y]| {
                    let share = (y - tip) / (top - tip);
                    ((x - middle).abs() - half * share).max(y - top)
                },
            ),
        ],
    )
}

pub(super) fn tree(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("sky", ""), ("trunk", ""), ("crown", "")],
        &[],
        &mut slots,
        sampler,
    );
    let half = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let radius = *sampler.pick(&[0.15, 0.18, 0.2, 0.22, 0.25]);
    let height = *sampler.pick(&[0.3, 0.35, 0.38, 0.4, 0.45]);
    let foot = *sampler.pick(&[0.8, 0.85, 0.9, 0.95]);
    tell(
        &mut slots,
        &[("half", half), ("r", radius), ("y", height), ("foot", foot)],
    );
    paint(
        Vec::new(),
        "[a tree on {sky} with a {crown} crown of radius {r} at (0.5, {y}) and a {trunk} trunk of half width {half} down to y = {foot}|a {crown} disc of radius {r} centered at (0.5, {y}) on a {trunk} trunk with half width {half} that ends at y = {foot}, {sky} sky|\
         a tree: {trunk} trunk, half width {half}, foot at y = {foot}, {crown} crown, radius {r}, center (0.5, {y}), {sky} background|a round {crown} treetop (radius {r}, center (0.5, {y})) over a {trunk} trunk (half width {half}, down to y {foot}) against a {sky} sky|\
         a lollipop tree in front of {sky}, {crown} ball with radius {r} at (0.5, {y}), {trunk} stem of half width {half} reaching down to y = {foot}|a {sky} sky and a tree with {crown} leaves, radius {r} around (0.5, {y}), and a {trunk} trunk of half width {half} to y = {foot}|\
         a {trunk} stem of half width {half} under x = 0.5, standing at y = {foot}, with a {crown} circle of radius {r} at y = {y} on it, on {sky}|a centered tree whose {crown} crown has radius {r} and its center at y = {y}, {trunk} trunk half width {half}, trunk bottom y = {foot}, {sky} ground|\
         a kid's tree with a {trunk} trunk of half width {half} at x = 0.5 down to y = {foot} and a {crown} crown of radius {r} at y = {y}, sky {sky}|a {crown} and {trunk} tree on {sky}, crown radius {r} at (0.5, {y}), trunk half width {half} and lower end at y = {foot}|\
         ¶I want a tree on a {sky} sky. Its {crown} crown is a disc of radius {r} at (0.5, {y}), [its|the] {trunk} trunk has half width {half} and goes down to y = {foot}|\
         ¶tree. crown: {crown}, r = {r}, center (0.5, {y}). trunk: {trunk}, half width {half}, from the crown to y = {foot}. sky: {sky}|\
         ¶draw a {trunk} trunk in the middle, half width {half}, standing at y = {foot}. [On it|On top] [sits|comes] a {crown} ball of radius {r} at (0.5, {y}), [the rest|all around] is {sky}|\
         ¶fill it with {sky}. A {trunk} bar within {half} of x = 0.5 ends below at y = {foot}, and a {crown} disc of radius {r} at (0.5, {y}) covers its top|\
         ¶[can you draw|can you grow] me a tree? {crown} leaves as a circle at (0.5, {y}) with radius {r}, {trunk} wood {half} to each side of x = 0.5 down to y = {foot}, {sky} sky|\
         ¶tree have {trunk} trunk with half width {half} until y = {foot}, and circle {crown} on top with radius {r} in (0.5, {y}). Sky is {sky}|\
         ¶one tree for my map on {sky}. The trunk is {trunk}, half width {half}, its foot at y = {foot}, and the crown above is {crown}, radius {r}, center at (0.5, {y})|\
         ¶the crown is {crown} and {r} in radius, its center at x 0.5, y {y}. It stands on a {trunk} trunk of half width {half} that reaches y = {foot}. Behind it {sky}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!(
                    "step(abs(uv.x - 0.5), {}) * {}",
                    float(half),
                    between_mask("y", [height, foot])
                ),
                move |[x, y]| ((x - 0.5).abs() - half).max(between(y, [height, foot])),
            ),
            piece(&colors[2], disc_mask([0.5, height], radius), move |at| {
                disc(at, [0.5, height], radius)
            }),
        ],
    )
}

pub(super) fn sun(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("sky", ""), ("ground", ""), ("sun", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across = *sampler.pick(&[0.2, 0.25, 0.3, 0.5, 0.7, 0.75, 0.8]);
    let height = *sampler.pick(&[0.2, 0.25, 0.3, 0.35]);
    let radius = *sampler.pick(&[0.06, 0.08, 0.1, 0.12, 0.15]);
    let horizon = *sampler.pick(&[0.6, 0.65, 0.7, 0.75, 0.8]);
    tell(
        &mut slots,
        &[
            ("x", across),
            ("y", height),
            ("r", radius),
            ("horizon", horizon),
        ],
    );
    paint(
        Vec::new(),
        "[a {sun} sun of radius {r} at ({x}, {y}) in a {sky} sky with {ground} ground below y = {horizon}|a {sky} sky, a {sun} sun disc with radius {r} at ({x}, {y}) and {ground} ground from y = {horizon} down|\
         a landscape: {sky} sky, {ground} land below y = {horizon}, {sun} sun with center ({x}, {y}) and radius {r}|{ground} ground under the horizon y = {horizon}, {sky} above it and a {sun} disc of radius {r} at ({x}, {y})|\
         a {sun} circle with radius {r} at x = {x}, y = {y} over {sky} with a {ground} band below y = {horizon}|a {ground} meadow from y = {horizon} to the bottom, {sky} sky and a {sun} sun, radius {r}, center ({x}, {y})|\
         a {sun} moon or sun of radius {r} at ({x}, {y}) on {sky}, everything below y = {horizon} in {ground}|a horizon at y = {horizon}, {sky} above, {ground} below, with a {sun} sun at ({x}, {y}) of radius {r}|\
         a simple {sky} day with a {sun} sun (center ({x}, {y}), radius {r}) and a {ground} field below y {horizon}|a {sun} ball in the {sky} sky at ({x}, {y}), radius {r}, and a {ground} sea below the line y = {horizon}|\
         a scene of {sky} sky and {ground} ground split at y = {horizon} with a {sun} sun of radius {r} at x {x}, y {y}|\
         ¶the sky is {sky}. At ({x}, {y}) there's a {sun} sun of radius {r}, and below y = {horizon} [everything is|it's all] {ground}|\
         ¶sky: {sky}. sun: {sun}, r = {r}, at ({x}, {y}). ground: {ground}, y > {horizon}|\
         ¶draw a {sky} sky with a {sun} disc at ({x}, {y}), it has radius {r}. [Below|Under] y = {horizon} [comes|put] a {ground} band|\
         ¶I want to see a horizon at y = {horizon}. Under it {ground} grass, over it {sky} sky, and in the sky a {sun} sun with radius {r} and center ({x}, {y})|\
         ¶[can you paint|can you draw] a day outside? {ground} ground from y = {horizon} on, {sky} air, {sun} sun at ({x}, {y}) with radius {r}|\
         ¶sun is {sun} circle, radius {r}, in place ({x}, {y}). Sky {sky}. Ground is {ground} and begin at y = {horizon}|\
         ¶y above {horizon} means {ground}, less means {sky}, and within {r} of ({x}, {y}) it's {sun}, that's the sun|\
         ¶paint it all {sky}, then cover what's below y = {horizon} with {ground}. Last a {sun} sun at ({x}, {y}), radius {r}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step({}, uv.y)", float(horizon)),
                move |[_, y]| horizon - y,
            ),
            piece(&colors[2], disc_mask([across, height], radius), move |at| {
                disc(at, [across, height], radius)
            }),
        ],
    )
}

pub(super) fn road(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("land", ""), ("road", ""), ("line", "")],
        &[],
        &mut slots,
        sampler,
    );
    let left: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.35, 0.4]);
    let width: f64 = *sampler.pick(&[0.2, 0.3, 0.4, 0.5]);
    let right = rounded(left + width);
    let middle = rounded(left + width / 2.0);
    let line: f64 = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let half = rounded(line / 2.0);
    tell(&mut slots, &[("left", left), ("right", right), ("w", line)]);
    paint(
        Vec::new(),
        "[a vertical {road} road from x = {left} to x = {right} on {land} land with a solid {line} center line of width {w}|{land} ground with a {road} band between x = {left} and x = {right} and a {line} line of width {w} along its middle|\
         a {road} street seen from above, x from {left} to {right}, {land} beside it, solid {line} middle line {w} wide|a {road} strip from top to bottom between x {left} and x {right} with a {line} center stripe of width {w}, the rest {land}|\
         a {road} river flowing down between x = {left} and x = {right} through {land} land with a {line} line of width {w} in its center|a {land} map with a {road} vertical road, bounds x = {left} and x = {right}, unbroken {line} center line, width {w}|\
         a {line} line of width {w} down the center of a {road} vertical band, x {left} to {right}, over {land}|a top view of a {road} road (x {left} to {right}) with an unbroken {line} center line (width {w}) on {land} grass|\
         a {land} background crossed from top to bottom by a {road} band, x = {left} to x = {right}, with a {line} stripe of width {w} in its middle|a straight {road} highway up the screen, left edge x = {left}, right edge x = {right}, solid {line} center line of width {w}, {land} around|\
         ¶the ground is {land}. A {road} road runs from top to bottom between x = {left} and x = {right}, and [in its middle|along its center] is a solid {line} line of width {w}|\
         ¶ground: {land}. road: {road}, x {left} to {right}. center line: {line}, width {w}, [solid|not dashed]|\
         ¶fill it {land}. Then a vertical {road} band with x from {left} to {right}. [On its center|In the middle of it] a {line} line, {w} wide, no dashes|\
         ¶I look down on a {road} street. Its left edge is x = {left}, its right edge x = {right}, and a {line} line {w} wide goes along its middle. Outside it's {land}|\
         ¶[can you draw|can I have] a road from above? It is {road} and spans x = {left} to {right} on {land}. The center line is solid, {line} and {w} wide|\
         ¶a {road} river comes straight down through {land} land, its banks at x = {left} and x = {right}. In the middle of it draw a {line} line of width {w}|\
         ¶the road is {road} and go from x {left} to x {right}, all the height. Around is {land}, and the line in the middle is {line} with width {w}|\
         ¶where x is between {left} and {right} it is {road}, except a {line} strip of width {w} around the center of that. Elsewhere {land}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                between_mask("x", [left, right]),
                move |[x, _]| between(x, [left, right]),
            ),
            piece(
                &colors[2],
                format!("step(abs(uv.x - {}), {})", float(middle), float(half)),
                move |[x, _]| (x - middle).abs() - half,
            ),
        ],
    )
}
