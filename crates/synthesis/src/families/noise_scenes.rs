//! Pictures of noise: masks, maps, fire, clouds and random cells.

use super::effects::{Rgb, blend};
use super::layers::{below, part, whole};
use super::noise_table::{Needs, functions, random, random_at};
use crate::code::{GLOBALS, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// The random numbers of the four cells around a place, blended smoothly.
pub(super) fn noise([x, y]: [f64; 2]) -> f64 {
    let (left, top) = (x.floor(), y.floor());
    let [across, down] = [x - left, y - top].map(|t| t * t * (3.0 - 2.0 * t));
    let row = |y: f64| {
        let from = random(left, y);
        from + (random(left + 1.0, y) - from) * across
    };
    let from = row(top);
    from + (row(top + 1.0) - from) * down
}

/// Octaves of that noise, each twice as fine and half as strong.
pub(super) fn fbm([x, y]: [f64; 2], octaves: i32) -> f64 {
    (0..octaves)
        .map(|octave| 2.0_f64.powi(octave))
        .map(|scale| noise([x * scale, y * scale]) / (2.0 * scale))
        .sum()
}

/// A place in a picture of noise.
struct Seen {
    /// The place in cells.
    p: [f64; 2],
    uv: [f64; 2],
    time: f32,
    n: f64,
}

/// A picture of noise in one to three colours.
struct Scene {
    name: &'static str,
    /// The phrase without colours; empty when they must be named.
    plain: &'static str,
    /// The phrase with the slots `color`, `color2` and `color3`.
    named: &'static str,
    needs: Needs,
    /// Cells across when no number is named.
    cells: i64,
    /// The values of `{n}`.
    choices: &'static [f64],
    /// The colours when none are named.
    usual: &'static [&'static str],
    /// Statements that compute `color` from `p`, `first`, `second` and `third`.
    code: &'static str,
    rule: fn(&Seen, &[Rgb]) -> Option<Rgb>,
}

fn smooth_step(low: f64, high: f64, x: f64) -> f64 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// From the first over the second to the third colour.
fn glow(heat: f64, colors: &[Rgb]) -> Rgb {
    let low = blend(colors[0], colors[1], smooth_step(0.2, 0.5, heat));
    blend(low, colors[2], smooth_step(0.5, 0.8, heat))
}

const SCENES: [Scene; 10] = [
    Scene {
        name: "noise-threshold",
        plain: "[value noise with a hard [threshold|cutoff] of {n}|[smooth|value] noise cut [off|] at {n}|white where value noise is above {n}, black elsewhere|step({n#}, noise(p)) in black and white|noise thresholded at {n}|\
                black and white blobs from noise with a [threshold|cutoff] of {n}|value noise > {n#}|[a|] two-tone noise mask, threshold {n}|1-bit [smooth|value] noise with a cutoff of {n}|cow spots from noise, threshold {n}|\
                [a|] binary mask of [smooth|value] noise at level {n}|noise turned into pure black and white at {n}|organic blotches: [smooth|value] noise split at {n}|[an|] ink blot texture from value noise, cut at {n}|\
                [smooth|value] noise with everything over {n} white and everything below black|\
                ¶[compute|take] [value|smooth] noise. above {n} [make it|paint] white, [the rest|everything else] black|¶if noise(p) > {n#} then white else black, [with|for] [smooth|value] noise|\
                ¶I have smooth gray noise and want [only|just] two tones: white over {n}, black under it|¶black and white only, please. wherever [smooth|value] noise [is higher than|exceeds] {n} it is white, otherwise black|\
                ¶[like|as] the spots of a cow: [smooth|value] noise cut at {n}, white above and black below|¶how [do|would|can] I threshold [value|smooth] noise at {n}? black stays below, white goes above|\
                ¶white blobs in the black, [without any grays|no grays]. they are [there|] where [value|smooth] noise is over {n}|¶[value|smooth] noise -> 1 bit, threshold = {n#}|\
                ¶black below {n}, white above {n}, smooth noise|¶smooth noise as black and white, cut at {n}|¶threshold {n} on smooth noise. upper part white, lower part black]",
        named: "[value noise with a hard [threshold|cutoff] of {n}, {color} below and {color2} above|{color2} where value noise is above {n}, {color} elsewhere|{color2} blobs of noise over {n} on {color}|\
                noise thresholded at {n} in {color} and {color2}, {color2} above|{color} with {color2} patches where [smooth|value] noise exceeds {n}|camouflage of {color} and {color2}: noise with a [threshold|cutoff] of {n}, {color2} on top|\
                [smooth|value] noise split at {n}: {color} for less, {color2} for more|mix({color}, {color2}, step({n#}, noise))|{color2} cow spots on {color}, noise cut at {n}|value noise cut at {n}, {color} for the low part, {color2} for the high part|\
                blotches in {color2} over {color}, where noise > {n#}|two-tone noise with a cutoff of {n}, low {color}, high {color2}|irregular {color2} spots on a {color} ground from noise above {n}|\
                [a|] noise mask at level {n} with {color2} inside and {color} outside|[a|] map with {color2} wherever [smooth|value] noise is higher than {n} and {color} elsewhere|\
                ¶[compute|take] [value|smooth] noise. where it is [above|over] {n} use {color2}, [everywhere else|elsewhere] {color}|¶if noise(p) > {n#} then {color2} else {color}, with [value|smooth] noise|\
                ¶the ground is {color}. on it there are {color2} [blobs|patches|blotches], wherever [smooth|value] noise [exceeds|is higher than] {n}|¶two colors, no blending: {color} for [value|smooth] noise below {n} and {color2} for the rest|\
                ¶[value|smooth] noise, threshold {n}. low side {color}, high side {color2}|¶I want camouflage from {color} and {color2}. take smooth noise, cut it at {n} and put {color2} on the high side|\
                ¶how [do|would|can] I cut [smooth|value] noise at {n} and color the two parts? under that it's {color}, over that {color2}|¶noise >= {n#} -> {color2}, noise < {n#} -> {color}, smooth value noise|\
                ¶cow [pattern|spots]: {color2} where [value|smooth] noise is over {n}, and between the spots {color}|\
                ¶{color2} above {n}, {color} below, smooth value noise|¶below {n}: {color}. above {n}: {color2}. smooth noise, hard edge|¶cut smooth noise at {n}. the upper part is {color2}, the lower part {color}|¶the low values of smooth noise, up to {n}, are {color}. all higher ones are {color2}]",
        needs: Needs::Noise,
        cells: 8,
        choices: &[0.3, 0.35, 0.4, 0.45, 0.55, 0.6, 0.65, 0.7],
        usual: &["black", "white"],
        code: "let inside = step({n}, noise(p));\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let inside = below(seen.n - noise(seen.p))?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "random-fill",
        plain: "[[a|] grid in which {n%} of the cells are filled [at random|randomly]|random white cells on black [with|at] a density of {n}|randomly filled cells, fill rate {n}|[a|] random grid with {n%} white squares|\
                random squares with a probability of {n}|white pixels on black with a chance of {n%} each|sparse or dense random cells: {n%} of them on|salt noise [with|at] a density of {n%}|[a|] random initial state for cellular automata, {n%} alive|\
                binary white noise with {n%} ones|each cell white with probability {n}, else black|[a|] game of life soup with {n%} live cells|random occupancy grid at {n%}|thresholded random cells, random <= {n#}|\
                {n%} of all grid squares turned on by chance|\
                ¶a grid of squares, all black. [turn|switch] each one white with a [probability|chance] of {n%}|¶for [each|every] cell [of a grid|] throw the dice: white with probability {n}, [otherwise|else] black|\
                ¶I need a start [state|grid] for the game of life, [about|around] {n%} of the cells alive, white on black|¶white if random(cell) <= {n#}, [else|otherwise] black|\
                ¶[about|roughly] {n%} of the squares should be white, [picked|chosen] [at random|by chance], [the others|the rest] black|¶can I [have|get] a black grid in which {n%} of the cells, [chosen|picked] at random, are white|\
                ¶binary noise, p(white) = {n#}, the rest black|¶random bits in a grid. the share of ones is {n%}, ones are white and zeros black|¶how do I fill a grid by chance? white with probability {n} per cell, black if not]",
        named: "[[a|] {color} grid in which {n%} of the cells are {color2} [at random|randomly]|random {color2} cells on {color} [with|at] a density of {n}|{color2} squares scattered on {color} with a probability of {n} per cell|\
                [a|] random grid, {n%} {color2}, the rest {color}|each cell {color2} with probability {n}, else {color}|{color} with {n%} random {color2} squares|{n%} {color2} cells [at random|randomly] places on {color}|\
                {color2} noise pixels on {color}, density {n%}|[a|] random mosaic of {color2} ({n%}) and {color}|{color2} with a chance of {n%} in every cell, {color} otherwise|\
                randomly filled squares, fill rate {n}, {color2} over {color}|{color2} live cells on {color}, {n%} of the grid alive|[a|] soup of cells: {n%} {color2}, all others {color}|\
                cells on a {color} background switched to {color2} with probability {n}|random tiles in {color} with {n%} of them in {color2}|\
                ¶a grid of squares, all {color}. [turn|switch] each one {color2} with a [probability|chance] of {n%}|¶for [each|every] cell [of a grid|] throw the dice: {color2} with probability {n}, [otherwise|else] {color}|\
                ¶{color2} if random(cell) <= {n#}, [else|otherwise] {color}|¶[about|roughly] {n%} of the squares should be {color2}, [picked|chosen] [at random|by chance], [the others|the rest] {color}|\
                ¶I want a {color} grid and {n%} of its cells, [chosen|picked] at random, are {color2}|¶game of life start: alive = {color2}, dead = {color}, [about|around] {n%} alive|\
                ¶how do I fill a grid by chance? {color2} with probability {n} per cell, {color} if not|¶random bits in a grid. the share of ones is {n%}. ones are {color2}, zeros {color}|\
                ¶everything is {color}, but here and there a square is {color2}, by chance, {n%} of all]",
        needs: Needs::Random,
        cells: 16,
        choices: &[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9],
        usual: &["black", "white"],
        code: "let inside = step(random(floor(p)), {n});\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let inside = below(random_at(seen.p)? - seen.n)?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "round-stars",
        plain: "[round stars in {n%} of the cells of a black sky|[a|] night sky of small discs, star density {n%}|white dots in {n%} of the grid cells, chosen [at random|randomly]|little round stars [with|at] a density of {n}|\
                [a|] starfield of round dots, {n%} of the cells have one|[a|] dot in each grid cell with a probability of {n}|round white stars on black, density {n%}|stars as small circles, one in a cell with a chance of {n%}|\
                snow dots on a grid, {n%} of the places taken|[a|] random subset of a dot grid, {n%} of the dots shown|dots switched on [at random|randomly] with probability {n}|[a|] sky of circular stars with a fill of {n%}|\
                round lights on a board, {n%} of them lit [at random|randomly]|[a|] dot matrix with {n%} random white dots|polka dots with only {n%} of the dots there, picked by chance|\
                ¶the sky is black and has a grid. in {n%} of the cells, [picked|chosen] at random, sits a round white star|¶I want stars that are little [discs|circles] and not squares, white on black, one in {n%} of the grid cells|\
                ¶[each|every] cell may have a [white|] dot in its center, with probability {n}, on black|¶take a dot grid, white on black, and keep each dot only with a chance of {n%}|\
                ¶random(cell) <= {n#} -> [white|a white] dot in the middle of the cell, else nothing, black [sky|background]|¶how [do|would|can] I make round stars? black night, and {n%} of the grid cells get a [small|little] white dot|\
                ¶black night with little round lights. the share of cells that have one is {n%}, [at random|by chance]|¶round white [dots|stars], one per cell at most, density {n}, on black]",
        named: "[round {color2} stars in {n%} of the cells of a {color} sky|{color2} dots on {color} in {n%} of the grid cells, chosen [at random|randomly]|[a|] {color} night sky with round {color2} stars, density {n%}|\
                little round {color2} stars on {color} [with|at] a density of {n}|[a|] dot of {color2} in each grid cell of a {color} background with a probability of {n}|{color2} discs as stars, {n%} of the cells, on {color}|\
                [a|] dot grid on {color} with {n%} of the dots shown in {color2} [at random|randomly]|{color} with randomly lit {color2} dots, {n%} of them|[a|] starfield in {color2} and {color}: round stars in {n%} of the cells|\
                circular {color2} stars over {color}, star density {n}|{color2} snow dots on {color}, {n%} of the places taken|[a|] {color} board with {n%} of its round lights lit in {color2}|\
                [a|] random subset of {color2} polka dots on {color}, {n%} of the dots|{color} sky, {color2} round stars, chance of a star per cell {n}|dots of {color2} switched on with probability {n} over {color}|\
                ¶the sky is {color} and has a grid. in {n%} of the cells, [picked|chosen] at random, sits a round {color2} star|¶I want stars that are little [discs|circles] and not squares, {color2} on {color}, one in {n%} of the grid cells|\
                ¶[each|every] cell of a {color} grid may have a {color2} dot in its center, with probability {n}|¶take a grid of {color2} dots on {color} and keep each dot only with a chance of {n%}|\
                ¶random(cell) <= {n#} -> a {color2} dot in the middle of the cell, else nothing, background {color}|¶how [do|would|can] I make round {color2} stars? the sky is {color}, and {n%} of the grid cells get one|\
                ¶a {color} night with little round lights in {color2}. the share of cells that have one is {n%}, [at random|by chance]|¶{color2} [dots|discs], one per cell at most, density {n}, bg {color}|\
                ¶it is all {color}. then {n%} of the cells, at random, light up with a round {color2} dot]",
        needs: Needs::Random,
        cells: 20,
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5],
        usual: &["black", "white"],
        code: "let d = length(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(d, 0.2) * step(random(floor(p)), {n});\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let [x, y] = [part(seen.p[0])? - 0.5, part(seen.p[1])? - 0.5];
            let inside = below(x.hypot(y) - 0.2)? * below(random_at(seen.p)? - seen.n)?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "terrain-map",
        plain: "[[a|] terrain map with water, beach and land, sea level [at|] {n}|[a|] map of islands with beaches and a sea level of {n}|blue water, beige beach and green land from noise, water up to {n}|[a|] noise height map colored as sea, sand and grass, sea level at {n}|\
                [a|] procedural map: blue below {n}, a beige shore, green above|[an|] island map with sandy coasts, water level {n}|ocean, beach and grass by height, the ocean below {n}|[a|] biome map of three colors: sea up to {n}, then sand, then grass|\
                [a|] fantasy world map with shores, sea level = {n}|continents with beige coasts in a blue sea, level {n}|[a|] top-down game map of water, sand and grass with water below {n}|[a|] strategy game map from noise: sea, beach, meadow, sea level [at|] {n}|\
                landmass from value noise with a beach 0.05 wide, water under {n}|[a|] coastline with sand between sea and land, sea level [at|] {n}|height noise in three bands: water < {n#}, sand, then land|\
                ¶terrain from [smooth|value] noise: blue water up to {n}, then [a narrow|a thin] beige beach, everything higher is green land|¶height < {n#}: blue. just above: beige. higher: green. the height is [value|smooth] noise|\
                ¶I need a [top-down|] map with blue sea, beige [beaches|shores] and green land. the sea level is {n}|\
                ¶[use|take] [smooth|value] noise as a height. flood it with blue water up to {n}. the shore is beige sand and [the land behind it|everything behind it] green|\
                ¶three flat colors by noise height: blue below {n}, a bit of beige, green from there on|¶how [do|would|can] I draw islands [with beaches|with a shore]? the water ends at {n}, then comes [some|a little] sand, then grass|\
                ¶island map, water/beach/land in blue/beige/green, sea level {n}|¶green land, and where it meets the blue sea there is a strip of sand. [the|all] water is below {n}, the height [is|comes from] noise]",
        named: "[[a|] terrain map with {color} water, {color2} beach and {color3} land, sea level [at|] {n}|islands from noise: {color} sea below {n}, {color2} shore, {color3} land|noise in three bands, {color} below {n}, a thin {color2} band, {color3} above|\
                {color} water up to {n}, then {color2} sand, then {color3} land|[a|] height map colored {color}, {color2} and {color3} from low to high, sea level at {n}|{color3} continents with {color2} coasts in a {color} sea, level {n}|\
                [a|] procedural map in {color} (water under {n}), {color2} (beach) and {color3} (land)|[a|] game map with {color} sea, {color2} sand and {color3} ground, water level {n}|{color3} land, {color2} beach, {color} ocean, the ocean below {n}|\
                [a|] map of islands in {color3} with {color2} beaches on {color}, sea level = {n}|value noise as terrain: {color} < {n#}, {color2} < {n#} + 0.05, else {color3}|{color} lakes with {color2} banks in {color3} country, water level {n}|\
                three-color terrain from smooth noise: {color} under {n}, {color2} at the shore, {color3} inland|[an|] island map, sea level [at|] {n}, in {color} for sea, {color2} for sand and {color3} for land|\
                ¶terrain from [smooth|value] noise: {color} water up to {n}, then [a narrow|a thin] {color2} beach, everything higher is {color3} land|\
                ¶height < {n#}: {color}. just above, up to {n#} + 0.05: {color2}. higher: {color3}. the height is [value|smooth] noise|¶I need a [top-down|] map with {color} sea, {color2} [beaches|shores] and {color3} land. the sea level is {n}|\
                ¶[use|take] [smooth|value] noise as a height. flood it with {color} up to {n}. the shore is {color2}, [the land behind it|everything behind it] {color3}|\
                ¶three flat colors by noise height, no blending: {color} below {n}, a bit of {color2}, {color3} from there on|\
                ¶how [do|would|can] I draw islands? the water, {color}, ends at {n}, then comes [some|a little] {color2} sand, then {color3} ground|¶island map, water/beach/land = {color}/{color2}/{color3}, sea level {n}|\
                ¶the land is {color3} and the sea {color}. where they meet there is a {color2} strip. the water is where [smooth|value] noise is below {n}]",
        needs: Needs::Noise,
        cells: 6,
        choices: &[0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6],
        usual: &["blue", "beige", "green"],
        code: "let height = noise(p);\nvar color = first;\nif height > {n} {\ncolor = second;\n}\nif height > {n} + 0.05 {\ncolor = third;\n}",
        rule: |seen, colors| {
            let height = noise(seen.p);
            let bands = below(seen.n - height)? + below(seen.n + 0.05 - height)?;
            Some(colors[bands as usize])
        },
    },
    Scene {
        name: "lava",
        plain: "[lava|molten rock|[a|] lava texture|glowing lava|[a|] lava lake|hot magma|magma with glowing yellow spots|lava in black, red [and|&] yellow|liquid rock, black to red to yellow|volcanic lava seen from above|\
                fractal noise through a black, red [and|&] yellow ramp|fbm as heat: black, then red, then yellow|[a|] volcano's lava surface|cooling lava with dark crust|[a|] lava floor for a [dungeon|platform] game|[a|] procedural lava texture|\
                [an|] fbm heat map from black over red to yellow|embers and magma|burning coals from noise|\
                ¶I want the [screen|picture] to look like lava: black crust, red glow, yellow where it is hottest|¶fbm -> color ramp black, red, yellow|¶molten rock, you know, black and red with yellow [in the hottest spots|where it glows most]|\
                ¶[take|compute] [fractal noise|fbm] and [read|treat|use] it as heat. cold is black, warm red, hot yellow|¶how [do|would|can] I make [a lava texture|lava|magma]? black, red and yellow, from [fractal noise|fbm]|\
                ¶the floor is lava! [show|draw] it from above, black to red to yellow by [fbm|fractal noise]|¶[like|as if] you look into a volcano: glowing magma, black, red and yellow|\
                ¶black where the fractal noise is low, red in the middle, yellow where it is high]",
        named: "[[a|] lava texture from {color} over {color2} to {color3}|fractal noise through a ramp of {color}, {color2} and {color3}|fbm in three colors: {color} low, {color2} in the middle, {color3} high|magma in {color}, {color2} and {color3}|\
                fbm colored from {color} [to|into] {color2} to {color3}|lava with the colors {color}, {color2} and {color3}|[a|] three-color gradient {color}, {color2}, {color3} mapped on fractal noise|{color} -> {color2} -> {color3} by fbm|\
                [a|] nebula of {color}, {color2} and {color3}, the last where the noise is highest|marbled clouds in {color}, {color2} and {color3} from fbm, low to high|fbm noise with a color ramp of three stops: {color}, {color2}, {color3}|\
                glowing lava, {color} crust, {color2} flow, {color3} core|heat noise, cold {color}, warm {color2}, hot {color3}|layered noise shaded {color} in the lows, {color2} between and {color3} in the peaks|molten stuff from {color} via {color2} to {color3}|\
                ¶[fractal noise|fbm] as heat: the cold parts {color}, the warm ones {color2}, the hottest {color3}|¶[take|compute] [fbm|fractal noise]. low values get {color}, [middle|medium] ones {color2}, high ones {color3}|\
                ¶fbm -> color ramp {color}, {color2}, {color3}|¶I want lava, but in [my own|other|different] colors: {color} crust, {color2} glow and {color3} where it is hottest|\
                ¶three colors blended by [fractal noise|fbm]. it starts at {color}, passes {color2} and ends at {color3}|¶like magma, only from {color} over {color2} up to {color3}, made by fbm|\
                ¶how [do|would|can] I map [fractal noise|fbm] to three colors? {color} for the lows, {color2} between, {color3} for the peaks|¶a nebula. its thin parts are {color}, denser ones {color2}, the cores {color3}, all from fbm|\
                ¶I have three colors, {color}, {color2} and {color3}. mix them in this order by [fbm|fractal noise], from low to high]",
        needs: Needs::Fbm,
        cells: 4,
        choices: &[],
        usual: &["black", "red", "yellow"],
        code: "let heat = fbm(p);\nlet low = mix(first, second, smoothstep(0.2, 0.5, heat));\nlet color = mix(low, third, smoothstep(0.5, 0.8, heat));",
        rule: |seen, colors| Some(glow(fbm(seen.p, 4), colors)),
    },
    Scene {
        name: "three-color-fire",
        plain: "[fire from black over red to yellow|flames in black, red [and|&] yellow|[a|] fire with red flames and a yellow core|rising fire in red [and|&] yellow on black|fbm flames with a black, red [and|&] yellow ramp|\
                burning red flames that are yellow at the bottom|[a|] fireplace fire, black above, red in the middle, yellow below|[a|] three-color fire: black, red, yellow|fire from scrolling fractal noise with a black red yellow gradient|\
                red [and|&] yellow flames licking up from the bottom|[an|] animated fbm fire in three colors, from black to red to yellow|hot yellow fire with red tips|[a|] bonfire of red [and|&] yellow flames before black|\
                flames with a heat ramp of black, red [and|&] yellow|fractal fire: yellow where hot, red where warm, black where cold|\
                ¶flames come up from the bottom of the screen. they are yellow at the base, then red, and end in black|¶animate a fire: hottest at the bottom and yellow there, red above that, black where it's cold|\
                ¶I need a fire with three colors, not two. yellow core, red flames, black behind|¶heat = 1.5 * uv.y * fbm that scrolls up. color ramp black -> red -> yellow|\
                ¶how [do|would|can] I make flames that rise from below? black, then red, then yellow, by heat|¶it should look like a [fireplace|campfire|bonfire] in the dark: red flames moving up, yellow where it's hottest, black around|\
                ¶[it's cold, I want a fire|make it burn]. red flames, yellow at the bottom, black above, with [moving|scrolling] fractal noise|¶[fractal noise|fbm] moves upward and gets weaker toward the top. show it as fire in black, red and yellow]",
        named: "[fire from {color} over {color2} to {color3}|flames in {color}, {color2} and {color3}, the hottest {color3}|[a|] fire with {color2} flames and a {color3} core on {color}|rising flames with a color ramp of {color}, {color2} and {color3}|\
                fbm flames, {color} -> {color2} -> {color3}|{color3} fire with {color2} tips in front of {color}|magic fire in three colors: {color}, {color2}, {color3}, cold to hot|burning {color2} flames that are {color3} at the bottom, {color} above|\
                [an|] animated fire in {color} (cold), {color2} (warm) and {color3} (hot)|[a|] three-color fire: {color}, {color2} and {color3}|fractal fire with {color3} heat, {color2} flames and a {color} background|\
                fire from scrolling fbm with a {color}, {color2}, {color3} gradient|{color2} and {color3} flames licking up before {color}|fire with a heat ramp of three colors, {color}, {color2}, {color3}|[a|] campfire from {color} via {color2} to {color3}, rising|\
                ¶flames come up from the bottom of the screen. they are {color3} at the base, then {color2}, and end in {color}|¶animate a fire: hottest at the bottom and {color3} there, {color2} above that, {color} where it's cold|\
                ¶I need a fire with three colors: {color3} core, {color2} flames, {color} behind|¶heat = 1.5 * uv.y * fbm that scrolls up. color ramp {color} -> {color2} -> {color3}|\
                ¶how [do|would|can] I make [magic|strange] flames that rise from below? {color}, then {color2}, then {color3}, by heat|\
                ¶it should look like a [fireplace|campfire|bonfire], but with {color2} flames moving up, {color3} where it's hottest and {color} around|\
                ¶burning, but in my colors. {color2} flames, {color3} at the bottom, {color} above, with [moving|scrolling] fractal noise|\
                ¶[fractal noise|fbm] moves upward and gets weaker toward the top. show it as fire, cold {color}, warm {color2}, hot {color3}]",
        needs: Needs::Fbm,
        cells: 6,
        choices: &[],
        usual: &["black", "red", "yellow"],
        code: "let heat = 1.5 * uv.y * fbm(vec2<f32>(p.x, p.y + 2.0 * time));\nlet low = mix(first, second, smoothstep(0.2, 0.5, heat));\nlet color = mix(low, third, smoothstep(0.5, 0.8, heat));",
        rule: |seen, colors| {
            let down = seen.p[1] + 2.0 * f64::from(seen.time);
            let heat = 1.5 * seen.uv[1] * fbm([seen.p[0], down], 4);
            Some(glow(heat, colors))
        },
    },
    Scene {
        name: "cartoon-clouds",
        plain: "[cartoon clouds with [hard|sharp] edges, threshold {n}|flat white clouds on light blue where fbm is above {n}|comic clouds cut from fractal noise at {n}|clouds with sharp outlines, fbm > {n#}|[a|] paper cutout sky: clouds where fbm exceeds {n}|\
                [a|] cartoon sky with flat clouds, cutoff {n}|hard-edged clouds, threshold {n}|toon clouds: fractal noise thresholded at {n}|stylized clouds without soft edges, cut at {n}|flat game clouds from fbm with a [threshold|cutoff] of {n}|\
                cel-shaded clouds at a noise level of {n}|clouds with crisp borders, fbm step at {n}|clouds as flat shapes, step({n#}, fbm)|vector style clouds from fbm over {n}|sharp white patches of cloud in a light blue sky, threshold {n}|\
                ¶clouds like in a [cartoon|comic]: flat and white with [sharp|hard] edges, the sky light blue. they are where fbm exceeds {n}|¶white if fbm > {n#}, else light blue|\
                ¶no soft clouds please, I want them cut out of paper, white on light blue, fbm threshold {n}|¶[take|compute] [fractal noise|fbm]. above {n} it is cloud and white, below it is sky and light blue, nothing in between|\
                ¶how [do|would|can] I get clouds with crisp borders? cut [fbm|fractal noise] at {n}, white over light blue|¶sky for a [platformer|comic]: light blue with flat white clouds, cutoff {n} on [fbm|fractal noise]|\
                ¶step({n#}, fbm): 0 = light blue sky, 1 = white cloud|¶my clouds are too soft. I want them flat and white on light blue, where [fbm|fractal noise] is over {n}]",
        named: "[{color2} cartoon clouds on a {color} sky with [hard|sharp] edges, threshold {n}|flat {color2} clouds on {color} where fbm is above {n}|{color2} comic clouds cut from fractal noise at {n}, sky {color}|[a|] {color} sky with sharp {color2} clouds, fbm > {n#}|\
                hard-edged clouds in {color2} over {color}, threshold {n}|fbm thresholded at {n}: {color} below, {color2} above|toon clouds, {color2} on {color}, cut at {n}|[a|] {color} paper cutout sky with {color2} clouds where fbm exceeds {n}|\
                fractal noise with a hard [threshold|cutoff] of {n} in {color} and {color2}, {color2} above|flat {color2} patches of cloud in a {color} sky, threshold {n}|stylized {color2} clouds without soft edges before {color}, cutoff {n}|\
                mix({color}, {color2}, step({n#}, fbm(p)))|{color2} clouds with crisp borders over {color}, fbm step at {n}|cel-shaded clouds: {color2} where fractal noise is over {n}, {color} elsewhere|ragged {color2} continents on {color} from fbm above {n}|\
                ¶clouds like in a [cartoon|comic]: flat and {color2} with [sharp|hard] edges, the sky {color}. they are where fbm exceeds {n}|¶{color2} if fbm > {n#}, else {color}|\
                ¶no soft clouds please, I want them cut out of paper, {color2} on {color}, fbm threshold {n}|¶[take|compute] [fractal noise|fbm]. above {n} it is {color2}, below it is {color}, nothing in between|\
                ¶how [do|would|can] I get clouds with crisp borders? cut [fbm|fractal noise] at {n}, {color2} over {color}|¶sky for a [platformer|comic]: {color} with flat {color2} clouds, cutoff {n} on [fbm|fractal noise]|\
                ¶step({n#}, fbm): 0 = {color}, 1 = {color2}|¶the sky is {color}. flat {color2} clouds hang in it, without any soft edge, wherever [fbm|fractal noise] is over {n}]",
        needs: Needs::Fbm,
        cells: 4,
        choices: &[0.4, 0.45, 0.5, 0.55],
        usual: &["light blue", "white"],
        code: "let inside = step({n}, fbm(p));\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let inside = below(seen.n - fbm(seen.p, 4))?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "static-frame-rate",
        plain: "[tv static at {n} [frames per second|fps]|television snow that changes {n} times [per|a] second|animated white noise at {n} fps|static with a frame rate of {n}|gray noise redrawn {n} times a second|\
                flickering static, {n} fps|no-signal noise at {n} fps|[an|] untuned tv with new noise {n} times [per|a] second|analog snow, {n} new frames each second|white noise with {n} updates per second|\
                random gray pixels, new ones {n} times a second|tv snow, frame rate {n}|black and white static at {n} Hz|random(floor(p), floor(time * {n#})) in gray|noise frames at {n} per second|\
                ¶[like|as on] an old tv without antenna: gray snow, and {n} times a second there is new snow|¶each cell gets a random gray, and all of them change {n} times [per|a] second|¶tv static, but with a [fixed|given] frame rate: {n} fps|\
                ¶the static should [jump|change] {n} times per second, not every frame. random grays in [cells|little squares]|¶frame = floor(time * {n#}), gray = random(cell, frame)|\
                ¶I have white noise that stands still. make it new {n} times [per|a] second, like tv static|¶how [do|would|can] I [limit|set] tv snow to {n} [frames per second|fps]? cells in random grays|¶television noise, gray, update rate {n} Hz]",
        named: "[tv static in {color} and {color2} at {n} [frames per second|fps]|{color} to {color2} static that changes {n} times [per|a] second|animated noise between {color} and {color2} at {n} fps|static from {color} [to|into] {color2} with a frame rate of {n}|\
                noise in shades from {color} [to|into] {color2}, redrawn {n} times a second|flickering {color} and {color2} static, {n} fps|television snow from {color} [to|into] {color2}, {n} new frames each second|\
                random mixes of {color} and {color2} in cells, new ones {n} times a second|{n} fps static, {color} to {color2}|white noise colored {color} to {color2} with {n} updates per second|no-signal noise, {color} for 0 and {color2} for 1, {n} fps|\
                [an|] untuned screen in {color} and {color2} with new noise {n} times [per|a] second|mix({color}, {color2}, random) per cell, {n} times a second|animated per-cell noise of {color} and {color2}, {n} Hz|[a|] noisy screen, {color} to {color2}, at {n} [frames per second|fps]|\
                ¶[like|as on] an old tv without antenna, but from {color} to {color2}, and {n} times a second there is new snow|¶each cell gets a random color between {color} and {color2}, and all of them change {n} times [per|a] second|\
                ¶tv static, 0 = {color}, 1 = {color2}, frame rate {n} fps|¶the static should [jump|change] {n} times per second, not every frame. random mixes of {color} and {color2} in [cells|little squares]|\
                ¶frame = floor(time * {n#}), t = random(cell, frame), color = mix({color}, {color2}, t)|¶I have white noise in {color} and {color2} that stands still. make it new {n} times [per|a] second|\
                ¶how [do|would|can] I make tv snow with {color} and {color2}? [and it|it] changes at {n} [frames per second|fps]|¶television noise, colors {color} to {color2}, update rate {n} Hz]",
        needs: Needs::Random,
        cells: 60,
        choices: &[4.0, 5.0, 8.0, 10.0, 15.0, 20.0, 24.0, 25.0, 30.0, 60.0],
        usual: &["black", "white"],
        code: "let frame = floor(time * {n});\nlet t = random(floor(p) + vec2<f32>(frame * 17.0, frame * 31.0));\nlet color = mix(first, second, t);",
        rule: |seen, colors| {
            // The product is rounded as in the program.
            let frame = f64::from((seen.time * seen.n as f32).floor());
            let (x, y) = (whole(seen.p[0])?, whole(seen.p[1])?);
            let t = random(x + 17.0 * frame, y + 31.0 * frame);
            Some(blend(colors[0], colors[1], t))
        },
    },
    Scene {
        name: "dissolve",
        plain: "",
        named: "[{color} dissolving into {color2} cell by cell within {n} [seconds|secs]|[a|] random dissolve from {color} [to|into] {color2} in {n} [seconds|secs]|{color} cells that turn {color2} one after another [at random|randomly], all within {n} [seconds|secs], then again from the start|\
                [a|] pixel dissolve, {color} to {color2}, {n} s|[a|] block dissolve transition from {color} [to|into] {color2} over {n} [seconds|secs], looping|{color} replaced by {color2} in random squares over {n} [seconds|secs]|\
                [a|] noise dissolve of {color} into {color2}, duration {n}|random blocks of {color2} that fill a {color} screen in {n} [seconds|secs], again and again|[a|] mosaic transition, {color} -> {color2}, every {n} [seconds|secs]|\
                squares flipping from {color} [to|into] {color2} in random order, {n} [seconds|secs] per round|[a|] screen of {color} eaten up by {color2} squares in {n} [seconds|secs]|[a|] slide show dissolve between {color} and {color2}, {n} [seconds|secs] long, repeating|\
                step(random, fract(time / {n#})) from {color} [to|into] {color2}|{color2} appearing on {color} block by block, [at random|randomly], complete after {n} [seconds|secs]|[a|] dissolve effect with period {n}: first {color}, in the end {color2}|\
                ¶the screen starts {color}. square by square, in random order, it turns {color2}, and after {n} seconds it begins again|\
                ¶I want to go from {color} to {color2} within {n} seconds, not by fading but by random [cells|blocks|squares] that switch. loop it|\
                ¶each cell has a random number. as soon as fract(time / {n#}) passes it, the cell goes from {color} to {color2}|¶transition wanted: {color} out, {color2} in, random blocks, {n} [seconds|secs], repeating|\
                ¶how [do|would|can] I make a dissolve? first {color}, cells flip to {color2} at random moments over {n} seconds, then again|¶t = time / {n#} mod 1. cells whose random number is below t are {color2}, [the others|all others] {color}|\
                ¶at first everything is {color}. then more and more random squares become {color2}. after {n} seconds all of them are, and it starts over|¶dissolve, {color} -> {color2}, period {n} seconds, cell by cell|\
                ¶I have a {color} screen and a {color2} one. let the second eat the first in random squares, {n} seconds long, in a loop]",
        needs: Needs::Random,
        cells: 16,
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0],
        usual: &["black", "white"],
        code: "let t = fract(time / {n});\nlet inside = step(random(floor(p)), t);\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let t = (f64::from(seen.time) / seen.n).fract();
            let inside = below(random_at(seen.p)? - t)?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "random-shades",
        plain: "",
        named: "[squares in [random|different|varying] shades of {color}|[a|] mosaic in [|random |different ]shades of {color}|tiles of {color}, each with a random brightness|[a|] grid of randomly dimmed {color} squares|{color} times a random number in each cell|random {color} tones in cells|\
                [a|] bathroom wall of {color} tiles in different shades|{color} cells from dark to bright [at random|randomly]|[a|] patchwork of darker and lighter {color}|{color} * random(cell)|[a|] pixelated {color} with random brightness per block|\
                blocks of {color} that are randomly darkened|{color} camouflage made of squares in [random|different|varying] shades|per-cell random brightness on {color}|[a|] tiled floor in {color}, no two tiles equally bright|one random shade of {color} per cell|\
                [a|] minecraft-like texture in [|random |different ]shades of {color}|\
                ¶one color, {color}, but every square of the grid is darkened by a random factor|¶multiply {color} by a random number for each cell|¶I [have|need] a wall of {color} tiles, and none is exactly as bright as [the next one|its neighbor]|\
                ¶take {color}. each cell [shows|has] it at a random brightness [between 0 and 1|from 0 to 1]|¶color = random(cell) * {color}, cells in a grid|\
                ¶how [do|would|can] I get [squares|tiles] in [different|random] shades of {color}? each one [has|gets] its own|¶it should look like the ground in a blocky game, only {color}: squares with random brightness|\
                ¶squares everywhere, all {color}, some very dark, some bright, [at random|randomly]|¶the grid cells are all {color} but not equally bright, a hash of the cell [decides|tells how much]]",
        needs: Needs::Random,
        cells: 16,
        choices: &[],
        usual: &["green"],
        code: "let color = first * random(floor(p));",
        rule: |seen, colors| {
            let shade = random_at(seen.p)?;
            Some(colors[0].map(|part| part * shade))
        },
    },
];

/// Draws how many cells there are across the picture, and fills the slot `scaled`.
fn cells_of(scene: &Scene, slots: &mut Slots, sampler: &mut Sampler) -> i64 {
    slots.phrase("scaled", "");
    if sampler.chance(0.5) {
        return scene.cells;
    }
    let cells = if scene.cells < 9 {
        sampler.int(3, 15)
    } else {
        *sampler.pick(&[8, 10, 12, 20, 24, 25, 30, 40, 50])
    };
    if cells != scene.cells {
        slots.value("cells", words::count(cells));
        slots.phrase(
            "scaled",
            "[with {cells} cells across|on a {cells} by {cells} grid|, scale {cells}|with a scale of {cells}|, {cells} cells wide|, cells = {cells}|with {cells} cells per side|({cells} cells across)|on a grid of {cells} cells per side|, {cells} by {cells} cells]",
        );
    }
    cells
}

fn picture(scene: &'static Scene, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let cells = cells_of(scene, &mut slots, sampler);
    if !slots.is_empty("scaled") {
        modifiers.push("scale");
    }
    let n = if scene.choices.is_empty() {
        0.0
    } else {
        *sampler.pick(scene.choices)
    };
    slots.value(
        "n",
        if n.fract() == 0.0 {
            words::count(n as i64)
        } else {
            words::decimal(n)
        },
    );
    slots.text("n#", n.to_string());
    slots.value("n%", words::percent(n));

    let is_named = scene.plain.is_empty() || sampler.chance(0.6);
    let mut colors: Vec<Color> = Vec::new();
    for usual in scene.usual {
        let others: Vec<&Color> = colors.iter().collect();
        let color = if is_named {
            Color::sample_other_than(&others, sampler)
        } else {
            Color::exactly(usual)
        };
        colors.push(color);
    }
    let phrase = if is_named {
        for (slot, color) in ["color", "color2", "color3"].into_iter().zip(&colors) {
            slots.value(slot, color.ways.clone());
        }
        modifiers.push("colored");
        scene.named
    } else {
        scene.plain
    };

    let mut body = String::new();
    for (name, color) in ["first", "second", "third"].iter().zip(&colors) {
        body += &format!("let {name} = {};\n", color.code);
    }
    body += &format!("let p = uv * {};\n", float(cells as f64));
    body += &scene.code.replace("{n}", &float(n));
    body += "\nreturn vec4<f32>(color, 1.0);\n";
    let timed = scene.code.contains("time");
    let functions = functions(scene.needs, 4);
    let declarations: Vec<&str> = timed
        .then_some(GLOBALS)
        .into_iter()
        .chain(functions.iter().map(String::as_str))
        .collect();
    let rgb: Vec<Rgb> = colors
        .iter()
        .map(|color| color.rgb.map(f64::from))
        .collect();
    let rule = scene.rule;
    Task {
        form: if timed {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers,
        phrase: format!("{phrase} {{scaled}}"),
        slots,
        code: fragment(&declarations, &with_time(&body)),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let uv = pixel.uv.map(f64::from);
            let seen = Seen {
                p: uv.map(|part| part * cells as f64),
                uv,
                time: pixel.time,
                n,
            };
            let [r, g, b] = rule(&seen, &rgb)?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

pub(super) fn families() -> Vec<Family> {
    let scene = |scene: &'static Scene| {
        Family::new("noise", scene.name, move |sampler| picture(scene, sampler))
    };
    SCENES.iter().map(scene).collect()
}
