//! Things of a few parts in told colors: pins, ghosts, crowns, cups, screens, signs of players, animals and vehicles.

use crate::families::scenes::{CENTER, MIDDLE, Scene, block, disc, family, part, ring};
use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    THINGS.iter().map(family).collect()
}

const THINGS: &[Scene] = &[
    Scene {
        name: "map-pin",
        with: "",
        inks: &[("back", "white"), ("color", ""), ("hole", "")],
        phrase: "[a {color} map pin with a {hole} dot {on}|a {color} location pin with a {hole} hole {on}|a {color} map marker with a {hole} dot in its head {on}|a {color} place marker, round head with a {hole} spot, pointed below {on}|\
            a {color} pin from a map app, its dot {hole} {on}|a {color} GPS marker with a {hole} center {on}|a {color} upside-down drop with a {hole} dot, a map pin {on}|a location icon, {color} pin, {hole} dot {on}|\
            a {hole} dot on a {color} map pin {on}|\
            ¶[I want|draw|show me|I need] a {color} location pin with a {hole} dot in it {on}|\
            ¶map pin: {color}, dot {hole} {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} map marker with a {hole} dot {on}|\
            ¶a {color} disc, below it a {color} triangle pointing down, in the disc a {hole} dot, so a map pin {on}|\
            ¶you are here, so a {color} map pin with a {hole} dot {on}|\
            ¶please make marker like on the map in {color} with {hole} dot inside {on}|\
            ¶the dot is {hole}, the map pin around it {color} {on}|\
            ¶dot {hole}, pin {color}, a location symbol as in a map app {on}|\
            ¶[add|put|paint] a {color} location marker with a {hole} hole [in the center|in the middle|] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, -0.12)), 0.18)",
                |at| disc(at, [0.5, 0.38], 0.18),
            ),
            part(
                "color",
                "step(abs(p.x), 0.45 * (0.3 - p.y)) * step(-0.05, p.y)",
                |[x, y]| ((x - 0.5).abs() - 0.45 * (0.8 - y)).max(0.45 - y),
            ),
            part(
                "hole",
                "step(distance(p, vec2<f32>(0.0, -0.12)), 0.07)",
                |at| disc(at, [0.5, 0.38], 0.07),
            ),
        ],
    },
    Scene {
        name: "ghost-figure",
        with: "",
        inks: &[("back", "black"), ("color", ""), ("eye", "")],
        phrase: "[a {color} ghost with {eye} eyes {on}|a {color} cartoon ghost with two {eye} eyes {on}|a cute {color} ghost, {eye} eyes {on}|a {color} arcade ghost with round {eye} eyes {on}|\
            a {color} spook with {eye} eyes and a wavy hem {on}|a Halloween ghost in {color} with {eye} eyes {on}|two {eye} eyes on a {color} ghost {on}|a ghost icon, {color} body, {eye} eyes {on}|\
            a {color} bedsheet ghost with {eye} eye holes {on}|\
            ¶[I want|draw|show me|I need] a {color} ghost with two {eye} eyes {on}|\
            ¶ghost: body {color}, eyes {eye} {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} ghost with {eye} eyes {on}|\
            ¶a {color} half round top, {color} body, three {color} bumps below, two {eye} eyes, so a ghost {on}|\
            ¶boo! A {color} ghost with {eye} eyes {on}|\
            ¶please make ghost {color} with eyes {eye} {on}|\
            ¶the eyes are {eye}, the ghost is {color} {on}|\
            ¶eyes {eye}, body {color}, a ghost like in the old maze game {on}|\
            ¶it's halloween, so a {color} ghost with {eye} eyes {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, -0.05)), 0.24)",
                |at| disc(at, [0.5, 0.45], 0.24),
            ),
            part(
                "color",
                "step(abs(p.x), 0.24) * step(abs(p.y - 0.1), 0.15)",
                |at| block(at, [0.5, 0.6], 0.24, 0.15),
            ),
            part(
                "color",
                "step(length(vec2<f32>(min(abs(p.x), abs(abs(p.x) - 0.16)), p.y - 0.25)), 0.08)",
                |at| {
                    disc(at, [0.34, 0.75], 0.08)
                        .min(disc(at, [0.5, 0.75], 0.08))
                        .min(disc(at, [0.66, 0.75], 0.08))
                },
            ),
            part(
                "eye",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.09, -0.08)), 0.05)",
                |at| disc(at, [0.41, 0.42], 0.05).min(disc(at, [0.59, 0.42], 0.05)),
            ),
        ],
    },
    Scene {
        name: "king-crown",
        with: "",
        inks: &[("back", "black"), ("color", ""), ("gem", "")],
        phrase: "[a {color} crown with a {gem} gem {on}|a {color} king's crown with a {gem} jewel {on}|a {color} crown of three spikes with a {gem} stone {on}|a royal {color} crown, {gem} jewel in the middle {on}|\
            a {color} queen's crown with a round {gem} gem on its band {on}|a crown icon, {color} with a {gem} dot {on}|a {gem} gem on a {color} crown with three points {on}|a three-pointed {color} crown with a {gem} jewel {on}|\
            ¶[I want|draw|show me|I need] a {color} crown with a {gem} jewel {on}|\
            ¶crown: {color}, gem {gem} {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} king's crown with a {gem} gem {on}|\
            ¶a {color} band, on it three {color} spikes, in the middle of the band a {gem} dot, so a crown {on}|\
            ¶the winner gets a {color} crown with a {gem} gem {on}|\
            ¶please make crown for king in {color} with {gem} stone {on}|\
            ¶the gem is {gem}, the crown {color} {on}|\
            ¶gem {gem}, crown {color}, three spikes {on}|\
            ¶[add|put|paint] a {color} crown with three points and a {gem} jewel [in the center|in the middle|] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.x), 0.3) * step(abs(p.y - 0.175), 0.075)",
                |at| block(at, [0.5, 0.675], 0.3, 0.075),
            ),
            part(
                "color",
                "step(min(abs(p.x), abs(abs(p.x) - 0.2)), (p.y + 0.2) / 3.0) * step(p.y, 0.1)",
                |[x, y]| {
                    let aside = (x - 0.5).abs();
                    let near = aside.min((aside - 0.2).abs());
                    (near - (y - 0.3) / 3.0).max(y - 0.6)
                },
            ),
            part(
                "gem",
                "step(distance(p, vec2<f32>(0.0, 0.175)), 0.04)",
                |at| disc(at, [0.5, 0.675], 0.04),
            ),
        ],
    },
    Scene {
        name: "coffee-cup",
        with: "",
        inks: &[("back", "white"), ("cup", ""), ("coffee", "brown")],
        phrase: "[a {cup} cup with {coffee} coffee in it {on}|a {cup} coffee cup with a handle, {coffee} coffee {on}|a {cup} mug of {coffee} coffee {on}|a {cup} mug with a handle on the right and {coffee} coffee {on}|\
            a {cup} coffee mug from the side, filled with {coffee} coffee {on}|a coffee icon, a {cup} cup with a handle, {coffee} coffee {on}|{coffee} coffee in a {cup} cup with a handle {on}|a {cup} tea cup shape holding {coffee} coffee {on}|\
            ¶[I want|draw|show me|I need] a {cup} mug with {coffee} coffee and a handle {on}|\
            ¶cup: {cup}, handle right, {coffee} coffee {on}|\
            ¶[how do I draw|can you draw|how would I make] a {cup} coffee cup with {coffee} coffee {on}|\
            ¶a {cup} block, at its right half a {cup} ring as the handle, at its top a {coffee} strip of coffee {on}|\
            ¶good morning, one {cup} cup of {coffee} coffee {on}|\
            ¶please make cup of coffee, cup in {cup}, {coffee} coffee inside {on}|\
            ¶for the cafe a {cup} mug with {coffee} coffee {on}|\
            ¶[add|put|paint] a {cup} coffee mug with {coffee} coffee [in the center|in the middle|] {on}]",
        lines: CENTER,
        parts: &[
            part(
                "cup",
                "step(abs(distance(p, vec2<f32>(0.2, 0.05)) - 0.12), 0.03) * step(0.2, p.x)",
                |at| ring(at, [0.7, 0.55], 0.12, 0.03).max(0.7 - at[0]),
            ),
            part(
                "cup",
                "step(abs(p.x), 0.2) * step(abs(p.y - 0.05), 0.2)",
                |at| block(at, [0.5, 0.55], 0.2, 0.2),
            ),
            part(
                "coffee",
                "step(abs(p.x), 0.16) * step(abs(p.y + 0.12), 0.03)",
                |at| block(at, [0.5, 0.38], 0.16, 0.03),
            ),
        ],
    },
    Scene {
        name: "television-set",
        with: "",
        inks: &[("back", "black"), ("case", ""), ("screen", "")],
        phrase: "[a {case} television with a {screen} screen and two antennas {on}|a {case} TV set with a {screen} screen {on}|an old {case} TV with a {screen} screen and rabbit ears {on}|a retro television, {case} case, {screen} screen {on}|\
            a {case} box with a {screen} screen and a V antenna, a TV {on}|a TV icon, {case} frame and antennas, {screen} screen {on}|a {screen} screen in a {case} television set with antennas {on}|a {case} telly with a {screen} picture area {on}|\
            ¶[I want|draw|show me|I need] an old {case} television with a {screen} screen {on}|\
            ¶tv: case {case}, screen {screen}, two antennas {on}|\
            ¶[how do I draw|can you draw|how would I make] a {case} TV with a {screen} screen {on}|\
            ¶a {case} box, in it a {screen} rectangle as the screen, on top two {case} sticks like a V, so a TV {on}|\
            ¶grandma's {case} TV set, it has a {screen} screen and two antennas {on}|\
            ¶please make television in {case} with screen in {screen} and antenna {on}|\
            ¶the screen is {screen}, the television around it {case} {on}|\
            ¶screen {screen}, case {case}, an old TV set {on}]",
        lines: CENTER,
        parts: &[
            part(
                "case",
                "step(abs(abs(p.x) - 0.75 * (-0.2 - p.y)), 0.015) * step(abs(p.y + 0.3), 0.1)",
                |[x, y]| {
                    (((x - 0.5).abs() - 0.75 * (0.3 - y)).abs() - 0.015).max((y - 0.2).abs() - 0.1)
                },
            ),
            part(
                "case",
                "step(abs(p.x), 0.35) * step(abs(p.y - 0.05), 0.25)",
                |at| block(at, [0.5, 0.55], 0.35, 0.25),
            ),
            part(
                "screen",
                "step(abs(p.x), 0.28) * step(abs(p.y - 0.05), 0.18)",
                |at| block(at, [0.5, 0.55], 0.28, 0.18),
            ),
        ],
    },
    Scene {
        name: "fast-forward-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} fast forward icon {on}|a {color} fast forward symbol, two triangles pointing right {on}|two {color} triangles pointing right, one behind the other, a fast forward sign {on}|the {color} fast-forward button of a player {on}|\
            a {color} double play arrow {on}|a {color} double triangle to the right as on a remote control {on}|a {color} >> symbol made of two triangles {on}|a {color} skip ahead sign of two right-pointing triangles {on}|\
            ¶[I want|draw|show me|I need] a {color} fast forward symbol {on}|\
            ¶{color} fast forward icon {on}|\
            ¶[how do I draw|can you draw|how would I make] the {color} fast forward sign {on}|\
            ¶two {color} triangles in a row {on}, both point to the right, the second begins at the tip of the first|\
            ¶on the remote control it means faster, two {color} triangles to the right {on}|\
            ¶please make fast forward button sign in {color} {on}|\
            ¶media player {on}, {color} fast forward, two filled triangles|\
            ¶>> as {color} filled triangles {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.y), -0.8 * p.x) * step(-0.3, p.x)",
                |[x, y]| ((y - 0.5).abs() + 0.8 * (x - 0.5)).max(0.2 - x),
            ),
            part(
                "color",
                "step(abs(p.y), 0.8 * (0.3 - p.x)) * step(0.0, p.x)",
                |[x, y]| ((y - 0.5).abs() - 0.8 * (0.8 - x)).max(0.5 - x),
            ),
        ],
    },
    Scene {
        name: "rewind-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} rewind icon {on}|a {color} rewind symbol, two triangles pointing left {on}|two {color} triangles pointing left, one behind the other, a rewind sign {on}|the {color} rewind button of a player {on}|\
            a {color} double triangle to the left as on a remote control {on}|a {color} << symbol made of two triangles {on}|a {color} fast backward sign {on}|a {color} wind back symbol of two left-pointing triangles {on}|\
            ¶[I want|draw|show me|I need] a {color} rewind symbol {on}|\
            ¶{color} rewind icon {on}|\
            ¶[how do I draw|can you draw|how would I make] the {color} rewind sign {on}|\
            ¶two {color} triangles in a row {on}, both point to the left and touch in the middle|\
            ¶on the remote control it goes back, two {color} triangles to the left {on}|\
            ¶please make rewind button sign in {color} {on}|\
            ¶media player {on}, {color} rewind, two filled triangles|\
            ¶<< as {color} filled triangles {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.y), 0.8 * p.x) * step(p.x, 0.3)",
                |[x, y]| ((y - 0.5).abs() - 0.8 * (x - 0.5)).max(x - 0.8),
            ),
            part(
                "color",
                "step(abs(p.y), 0.8 * (0.3 + p.x)) * step(p.x, 0.0)",
                |[x, y]| ((y - 0.5).abs() - 0.8 * (x - 0.2)).max(x - 0.5),
            ),
        ],
    },
    Scene {
        name: "next-track-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} next track icon {on}|a {color} skip to next symbol, a triangle pointing right and a bar {on}|a {color} next song button, triangle and bar {on}|a {color} right-pointing triangle with an upright bar at its tip, the next sign {on}|\
            a {color} skip icon of a music player {on}|the {color} next button of a media player {on}|a {color} skip symbol, a filled triangle and a bar {on}|a {color} skip forward sign, triangle then bar {on}|\
            ¶[I want|draw|show me|I need] a {color} next track symbol {on}|\
            ¶{color} next track icon {on}|\
            ¶[how do I draw|can you draw|how would I make] the {color} sign for the next song {on}|\
            ¶a {color} triangle points to the right {on}, right of it stands a {color} bar|\
            ¶I don't like this song, so a {color} skip button {on}, triangle and bar|\
            ¶please make next song button sign in {color} {on}|\
            ¶media player {on}, {color} next track, triangle plus bar|\
            ¶skip to the next one, as a {color} filled triangle and bar {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.y), 0.7 * (0.15 - p.x)) * step(-0.2, p.x)",
                |[x, y]| ((y - 0.5).abs() - 0.7 * (0.65 - x)).max(0.3 - x),
            ),
            part(
                "color",
                "step(abs(p.x - 0.2), 0.04) * step(abs(p.y), 0.24)",
                |at| block(at, [0.7, 0.5], 0.04, 0.24),
            ),
        ],
    },
    Scene {
        name: "hash-sign",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} hash sign {on}|a {color} hashtag symbol {on}|a {color} # sign {on}|a {color} number sign, two upright and two level bars crossing {on}|\
            two vertical {color} bars crossed by two horizontal {color} bars, a hash {on}|a {color} hashtag icon {on}|the {color} pound key sign of a telephone {on}|a {color} empty noughts and crosses board {on}|\
            the {color} grid of a tic tac toe game, two lines each way {on}|\
            ¶[I want|draw|show me|I need] a {color} hashtag {on}|\
            ¶{color} # sign {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} hash sign {on}|\
            ¶two {color} bars stand, two {color} bars lie across them {on}, that is a hashtag|\
            ¶for my social media page a {color} hashtag symbol {on}|\
            ¶please make the sign # in {color} {on}|\
            ¶tic tac toe lines in {color} {on}, no x and no o yet|\
            ¶{color} hash key of the phone {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(abs(p.x) - 0.1), 0.03) * step(abs(p.y), 0.3)",
                |at| block(at, [0.4, 0.5], 0.03, 0.3).min(block(at, [0.6, 0.5], 0.03, 0.3)),
            ),
            part(
                "color",
                "step(abs(abs(p.y) - 0.1), 0.03) * step(abs(p.x), 0.3)",
                |at| block(at, [0.5, 0.4], 0.3, 0.03).min(block(at, [0.5, 0.6], 0.3, 0.03)),
            ),
        ],
    },
    Scene {
        name: "bear-face",
        with: "",
        inks: &[("back", "light blue"), ("fur", ""), ("muzzle", "")],
        phrase: "[a {fur} bear face with a {muzzle} muzzle {on}|a {fur} teddy bear head with a {muzzle} snout {on}|a {fur} bear with round ears and a {muzzle} muzzle {on}|the head of a {fur} teddy, {muzzle} muzzle, black eyes and nose {on}|\
            a cute {fur} bear head, {muzzle} snout {on}|a bear icon, {fur} fur, {muzzle} muzzle {on}|a {muzzle} muzzle in a {fur} bear face with round ears {on}|a {fur} bear's face from the front, its muzzle {muzzle} {on}|\
            ¶[I want|draw|show me|I need] a {fur} teddy bear face with a {muzzle} muzzle {on}|\
            ¶bear: fur {fur}, muzzle {muzzle}, black eyes and nose {on}|\
            ¶[how do I draw|can you draw|how would I make] a {fur} bear head with a {muzzle} snout {on}|\
            ¶a {fur} disc, two smaller {fur} discs as ears, a {muzzle} disc as muzzle, black eyes and nose, so a bear {on}|\
            ¶for the nursery wall a {fur} bear face with a {muzzle} muzzle {on}|\
            ¶please make face of bear in {fur} with {muzzle} mouth part {on}|\
            ¶the muzzle is {muzzle}, the bear is {fur} {on}|\
            ¶muzzle {muzzle}, fur {fur}, a teddy head with round ears {on}]",
        lines: CENTER,
        parts: &[
            part(
                "fur",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.22, -0.22)), 0.12)",
                |at| disc(at, [0.28, 0.28], 0.12).min(disc(at, [0.72, 0.28], 0.12)),
            ),
            part("fur", "step(length(p), 0.3)", |at| disc(at, MIDDLE, 0.3)),
            part(
                "muzzle",
                "step(distance(p, vec2<f32>(0.0, 0.12)), 0.12)",
                |at| disc(at, [0.5, 0.62], 0.12),
            ),
            part(
                "black",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.1, -0.06)), 0.035)",
                |at| disc(at, [0.4, 0.44], 0.035).min(disc(at, [0.6, 0.44], 0.035)),
            ),
            part(
                "black",
                "step(distance(p, vec2<f32>(0.0, 0.08)), 0.04)",
                |at| disc(at, [0.5, 0.58], 0.04),
            ),
        ],
    },
    Scene {
        name: "school-bus",
        with: "",
        inks: &[("back", "light blue"), ("color", ""), ("window", "")],
        phrase: "[a {color} bus with {window} windows {on}|a {color} school bus with three {window} windows {on}|a {color} bus from the side, {window} windows, black wheels {on}|a toy bus in {color} with {window} windows {on}|\
            a {color} city bus with three {window} windows and two wheels {on}|a bus icon, {color} body, {window} windows {on}|three {window} windows in a {color} bus on black wheels {on}|a simple {color} bus, its windows {window} {on}|\
            ¶[I want|draw|show me|I need] a {color} bus with {window} windows {on}|\
            ¶bus: body {color}, three windows {window}, two black wheels {on}|\
            ¶[how do I draw|can you draw|how would I make] a {color} bus with {window} windows {on}|\
            ¶a long {color} block with three {window} squares in it and two black discs below, so a bus {on}|\
            ¶the kids go to school in a {color} bus with {window} windows {on}|\
            ¶please make bus in {color} and windows in {window} {on}|\
            ¶the windows are {window}, the bus is {color} {on}|\
            ¶windows {window}, body {color}, a bus from the side {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.x), 0.38) * step(abs(p.y), 0.18)",
                |at| block(at, MIDDLE, 0.38, 0.18),
            ),
            part(
                "window",
                "step(min(abs(p.x), abs(abs(p.x) - 0.24)), 0.08) * step(abs(p.y + 0.06), 0.06)",
                |at| {
                    let left = block(at, [0.26, 0.44], 0.08, 0.06);
                    let right = block(at, [0.74, 0.44], 0.08, 0.06);
                    left.min(right).min(block(at, [0.5, 0.44], 0.08, 0.06))
                },
            ),
            part(
                "black",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.22, 0.18)), 0.07)",
                |at| disc(at, [0.28, 0.68], 0.07).min(disc(at, [0.72, 0.68], 0.07)),
            ),
        ],
    },
];
