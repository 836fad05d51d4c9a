//! Gradients of two or three colors.

use std::f64::consts::TAU;

use super::layers::{EDGE, Layer, Paint, Roles, View, centered, part, whole};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

/// A way for a share to run over the picture.
struct Gradient {
    name: &'static str,
    /// Without the colors, for the case that they are told by `{span}`, such as `from red to blue`.
    noun: &'static str,
    /// How the colors of a place are told; only with two colors.
    placed: &'static str,
    /// Statements in front of the share.
    before: &'static str,
    /// The share.
    code: &'static str,
    rule: fn([f64; 2]) -> Option<f64>,
}

const fn gradient(
    name: &'static str,
    noun: &'static str,
    placed: &'static str,
    (before, code): (&'static str, &'static str),
    rule: fn([f64; 2]) -> Option<f64>,
) -> Gradient {
    Gradient {
        name,
        noun,
        placed,
        before,
        code,
        rule,
    }
}

const CENTER: &str = "let p = uv - vec2<f32>(0.5, 0.5);\n";
const DISTANCE: &str = "let d = distance(uv, vec2<f32>(0.5, 0.5));\n";

/// The part of a full turn clockwise from the left, as `atan2` counts it; nothing where it wraps.
fn turns([x, y]: [f64; 2]) -> Option<f64> {
    part(y.atan2(x) / TAU + 0.5)
}

const GRADIENTS: [Gradient; 15] = [
    gradient(
        "horizontal-gradient",
        "[horizontal gradient|left-to-right gradient|left to right gradient|gradient along x|horizontal blend|horizontal color ramp|ramp along x|horizontal fade|linear gradient in x|side to side gradient|left to right fade|left-to-right blend|gradient across the screen]",
        "[a gradient from {color} on the left to {color2} on the right|{color} on the left [fading|blending|going] to {color2} on the right|\
          a right-to-left gradient from {color2} to {color}|left side {color}, right side {color2}, blended in between|starting {color} on the left and ending {color2} on the right|{color} at the left edge that becomes {color2} toward the right|from {color} (left) to {color2} (right)|a blend of {color} into {color2} along x|{color} left, {color2} right, smooth in between|\
          ¶[the|my] left [edge|side|border] is {color} and the right [one|edge|side] is {color2}. between them [the color slowly changes|they blend evenly|put a gradient]|\
          ¶[start|begin] with {color} [on the left|at x = 0] and [go over|change slowly] to {color2} [on the right|at x = 1]|\
          ¶[|color = |output: ]mix({color}, {color2}, uv.x)|\
          ¶the [further right|more to the right] a pixel is, the more {color2} it [gets|has]. at the left [edge|border] it is pure {color}|\
          ¶I have {color} and {color2}. the first [goes|belongs] on the left, the second on the right, and they [run|flow] into each other|\
          ¶x from 0 to 1: {color} -> {color2}|\
          ¶[take|read] the x coordinate. 0 [means|gives] {color}, 1 [means|gives] {color2}, in between [a mix|a blend of both]|\
          ¶[css|like css] linear-gradient(to right, {color}, {color2})|\
          ¶I want the color [slide|change] from {color} to {color2} when I look from [left to right|the left side to the right side]|\
          ¶left {color}, right {color2}, gradient|¶{color} on the left side please, {color2} on the right side, smooth|¶fade from {color} to {color2}, left to right|¶the screen fades sideways: {color} at the left, {color2} at the right|¶blend {color} (left) with {color2} (right)|¶{color} left -> {color2} right|¶can you fade {color} into {color2} from the left to the right|\
          {color2} on the right and {color} on the left, blended|a horizontal gradient with {color2} on the right and {color} on the left|¶{color2} on the right, {color} on the left, [smooth|blended|horizontal gradient between]|¶on the right it is {color2}, on the left it is {color}. [fade|blend] between the two|\
          ¶[put|place] {color2} on the right and {color} on the left and [mix|blend] them in between|¶it [ends|should end] in {color2} on the right. on the left it [starts|begins] in {color}, a horizontal gradient|¶how do I get {color2} on the right and {color} on the left with a soft transition|¶on the right: {color2}. on the left: {color}. horizontal gradient|\
          ¶[make it|I want] {color} on the left and {color2} on the right, with a smooth change|¶the color on the right is {color2} and the one on the left is {color}, [blend them|with a horizontal gradient between]|¶end color {color2} (on the right), start color {color} (on the left), horizontal gradient|¶on the left I would like {color}, and it should slowly turn into {color2} on the right|\
          ¶seen from its end the horizontal gradient goes from {color2} (on the right) back to {color} (on the left)|¶ombre, {color} on the left into {color2} on the right|¶please {color} on the left, {color2} on the right, no hard edge between|¶second color {color2} on the right, first color {color} on the left, mixed evenly between them|\
          ¶horizontal gradient: {color2} goes on the right, {color} goes on the left|¶my two colors are {color2} (on the right) and {color} (on the left). let one run into the other|¶sideways from {color} into {color2}, the [first|start] is the left edge|¶lerp {color} to {color2} by uv.x]",
        ("", "uv.x"),
        |[x, _]| Some(x),
    ),
    gradient(
        "vertical-gradient",
        "[vertical gradient|top-to-bottom gradient|top to bottom gradient|gradient along y|vertical blend|vertical color ramp|ramp along y|vertical fade|linear gradient in y|top to bottom fade|top-to-bottom blend|up-down gradient starting at the top|gradient down the screen]",
        "[a gradient from {color} at the top to {color2} at the bottom|{color} at the top [fading|blending|going] to {color2} at the bottom|\
          a bottom-to-top gradient from {color2} to {color}|{color} above fading into {color2} below|{color} up top that turns into {color2} toward the bottom|starting {color2} at the bottom and becoming {color} at the top|from {color} (top) to {color2} (bottom)|a blend of {color} into {color2} along y|{color} top, {color2} bottom, smooth in between|\
          ¶[the|my] top [edge|side|border] is {color} and the bottom [one|edge|side] is {color2}. between them [the color slowly changes|they blend evenly|put a gradient]|\
          ¶[start|begin] with {color} [at the top|at y = 0] and [go over|change slowly] to {color2} [at the bottom|at y = 1]|\
          ¶[|color = |output: ]mix({color}, {color2}, uv.y)|\
          ¶the [further down|lower] a pixel is, the more {color2} it [gets|has]. at the top [edge|border] it is pure {color}|\
          ¶I have {color} and {color2}. the first [goes|belongs] above, the second below, and they [run|flow] into each other|\
          ¶like a sky: {color} high up, and toward the bottom it [turns|becomes] more and more {color2}|\
          ¶y from 0 at the top to 1: {color} -> {color2}|\
          ¶[css|like css] linear-gradient(to bottom, {color}, {color2})|\
          ¶a sheet dipped in {color2} paint: the bottom is {color2}, the top still {color}, with a [gradual|slow] change from top to bottom|\
          ¶top {color}, bottom {color2}, gradient|¶{color} on top please, {color2} at the bottom, smooth|¶fade from {color} to {color2}, top to bottom|¶the screen fades downward: {color} at the top, {color2} at the bottom|¶blend {color} (top) with {color2} (bottom)|¶{color} top -> {color2} bottom|¶can you fade {color} into {color2} from the top to the bottom|\
          {color2} at the bottom and {color} at the top, blended|a vertical gradient with {color2} at the bottom and {color} at the top|¶{color2} at the bottom, {color} at the top, [smooth|blended|vertical gradient between]|¶at the bottom it is {color2}, at the top it is {color}. [fade|blend] between the two|\
          ¶[put|place] {color2} at the bottom and {color} at the top and [mix|blend] them in between|¶it [ends|should end] in {color2} at the bottom. at the top it [starts|begins] in {color}, a vertical gradient|¶how do I get {color2} at the bottom and {color} at the top with a soft transition|¶at the bottom: {color2}. at the top: {color}. vertical gradient|\
          ¶[make it|I want] {color} at the top and {color2} at the bottom, with a smooth change|¶the color at the bottom is {color2} and the one at the top is {color}, [blend them|with a vertical gradient between]|¶end color {color2} (at the bottom), start color {color} (at the top), vertical gradient|¶at the top I would like {color}, and it should slowly turn into {color2} at the bottom|\
          ¶seen from its end the vertical gradient goes from {color2} (at the bottom) back to {color} (at the top)|¶ombre, {color} at the top into {color2} at the bottom|¶please {color} at the top, {color2} at the bottom, no hard edge between|¶second color {color2} at the bottom, first color {color} at the top, mixed evenly between them|\
          ¶vertical gradient: {color2} goes at the bottom, {color} goes at the top|¶my two colors are {color2} (at the bottom) and {color} (at the top). let one run into the other|¶downward from {color} into {color2}, the [first|start] is the top edge|¶lerp {color} to {color2} by uv.y, y goes down]",
        ("", "uv.y"),
        |[_, y]| Some(y),
    ),
    gradient(
        "diagonal-gradient",
        "[diagonal gradient|diagonal blend|gradient along the diagonal|gradient from corner to corner|diagonal fade|diagonal color ramp|corner to corner gradient from the top left|gradient from the top left to the bottom right|45 degree gradient from the top left corner]",
        "[a gradient from {color} in the top left to {color2} in the bottom right|{color} in the upper left corner [fading|blending] to {color2} in the lower right corner|{color} top left, {color2} bottom right, blended|starting {color} in the top left corner and becoming {color2} at the bottom right|\
          ¶[the|my] top left corner is {color}, the bottom right corner {color2}. [what is between changes slowly|between them a gradient|in between they blend]|\
          ¶[go|move] from the upper left to the lower right [corner|end]: first {color}, in the end {color2}, a gradient|\
          ¶mix({color}, {color2}, (uv.x + uv.y) / 2)|\
          ¶t = (x + y) / 2, {color} at 0 and {color2} at 1|\
          ¶[css|like css] linear-gradient(to bottom right, {color}, {color2})|\
          ¶two corners have a color. top left: {color}, bottom right: {color2}, and the color runs along the diagonal|\
          ¶I want [one|a] corner (upper left) in {color} and the opposite one in {color2} with all the mixed colors between|\
          ¶{color} top left -> {color2} bottom right|¶fade diagonally, {color} in the upper left, {color2} in the lower right|¶from corner to corner: {color} top left, {color2} bottom right, smooth|\
          {color2} in the bottom right corner and {color} in the top left corner, blended|a diagonal gradient with {color2} in the bottom right corner and {color} in the top left corner|¶{color2} in the bottom right corner, {color} in the top left corner, [smooth|blended|diagonal gradient between]|¶in the bottom right corner it is {color2}, in the top left corner it is {color}. [fade|blend] between the two|\
          ¶[put|place] {color2} in the bottom right corner and {color} in the top left corner and [mix|blend] them in between|¶it [ends|should end] in {color2} in the bottom right corner. in the top left corner it [starts|begins] in {color}, a diagonal gradient|¶how do I get {color2} in the bottom right corner and {color} in the top left corner with a soft transition|¶in the bottom right corner: {color2}. in the top left corner: {color}. diagonal gradient|\
          ¶[make it|I want] {color} in the top left corner and {color2} in the bottom right corner, with a smooth change|¶the color in the bottom right corner is {color2} and the one in the top left corner is {color}, [blend them|with a diagonal gradient between]|¶end color {color2} (in the bottom right corner), start color {color} (in the top left corner), diagonal gradient|¶in the top left corner I would like {color}, and it should slowly turn into {color2} in the bottom right corner|\
          ¶seen from its end the diagonal gradient goes from {color2} (in the bottom right corner) back to {color} (in the top left corner)|¶ombre, {color} in the top left corner into {color2} in the bottom right corner|¶please {color} in the top left corner, {color2} in the bottom right corner, no hard edge between|¶second color {color2} in the bottom right corner, first color {color} in the top left corner, mixed evenly between them|\
          ¶diagonal gradient: {color2} goes in the bottom right corner, {color} goes in the top left corner|¶my two colors are {color2} (in the bottom right corner) and {color} (in the top left corner). let one run into the other]",
        ("", "(uv.x + uv.y) * 0.5"),
        |[x, y]| Some(x.midpoint(y)),
    ),
    gradient(
        "rising-diagonal-gradient",
        "[rising diagonal gradient|gradient from the bottom left to the top right|gradient along the rising diagonal|diagonal gradient starting in the bottom left corner|gradient from the lower left to the upper right]",
        "[a gradient from {color} in the bottom left to {color2} in the top right|{color} in the lower left corner [fading|blending] to {color2} in the upper right corner|{color} bottom left, {color2} top right, blended|starting {color2} in the top right corner and becoming {color} at the bottom left|\
          ¶[the|my] bottom left corner is {color}, the top right corner {color2}. [what is between changes slowly|between them a gradient|in between they blend]|\
          ¶[go|move] from the lower left to the upper right [corner|end]: first {color}, in the end {color2}, a gradient|\
          ¶mix({color}, {color2}, (uv.x + 1 - uv.y) / 2)|\
          ¶[css|like css] linear-gradient(to top right, {color}, {color2})|\
          ¶two corners have a color. bottom left: {color}, top right: {color2}, and the color runs along the diagonal|\
          ¶I want [one|a] corner (lower left) in {color} and the opposite one in {color2} with all the mixed colors between|\
          ¶{color} bottom left -> {color2} top right|¶fade diagonally, {color} in the lower left, {color2} in the upper right|¶from corner to corner: {color} bottom left, {color2} top right, smooth|\
          {color2} in the top right corner and {color} in the bottom left corner, blended|a diagonal gradient with {color2} in the top right corner and {color} in the bottom left corner|¶{color2} in the top right corner, {color} in the bottom left corner, [smooth|blended|diagonal gradient between]|¶in the top right corner it is {color2}, in the bottom left corner it is {color}. [fade|blend] between the two|\
          ¶[put|place] {color2} in the top right corner and {color} in the bottom left corner and [mix|blend] them in between|¶it [ends|should end] in {color2} in the top right corner. in the bottom left corner it [starts|begins] in {color}, a diagonal gradient|¶how do I get {color2} in the top right corner and {color} in the bottom left corner with a soft transition|¶in the top right corner: {color2}. in the bottom left corner: {color}. diagonal gradient|\
          ¶[make it|I want] {color} in the bottom left corner and {color2} in the top right corner, with a smooth change|¶the color in the top right corner is {color2} and the one in the bottom left corner is {color}, [blend them|with a diagonal gradient between]|¶end color {color2} (in the top right corner), start color {color} (in the bottom left corner), diagonal gradient|¶in the bottom left corner I would like {color}, and it should slowly turn into {color2} in the top right corner|\
          ¶seen from its end the diagonal gradient goes from {color2} (in the top right corner) back to {color} (in the bottom left corner)|¶ombre, {color} in the bottom left corner into {color2} in the top right corner|¶please {color} in the bottom left corner, {color2} in the top right corner, no hard edge between|¶second color {color2} in the top right corner, first color {color} in the bottom left corner, mixed evenly between them|\
          ¶diagonal gradient: {color2} goes in the top right corner, {color} goes in the bottom left corner|¶my two colors are {color2} (in the top right corner) and {color} (in the bottom left corner). let one run into the other]",
        ("", "(uv.x - uv.y + 1.0) * 0.5"),
        |[x, y]| Some(x.midpoint(1.0 - y)),
    ),
    gradient(
        "radial-gradient",
        "[radial gradient|circular gradient|round gradient|gradient outward from the center|center-out gradient|radial fade|gradient by the distance from the center|gradient from the middle outward|circle gradient|inside-out round gradient|radial blend from the center]",
        "[{color} in the center [fading|blending] to {color2} at the edges|a gradient from {color} in the middle to {color2} outside|{color} in the middle that turns {color2} with the distance|a {color} spot in the center fading out into {color2}|from {color} (center) to {color2} (edge)|a {color} center and {color2} all around, with a smooth transition|\
          ¶the middle of the [screen|picture] is {color}. the further [away from it|out], the more {color2} [it gets|everything becomes]|\
          ¶[measure|take] the distance to the center. 0 [is|means] {color}, far [out|away] [is|means] {color2}, with a gradient between|\
          ¶r = 0: {color}. r = 0.5: {color2}. [circular blend|a round blend between]|\
          ¶[it should look like|like] a soft {color} [lamp|light] in the middle of [something|a wall that is] {color2}|\
          ¶[css|like css] radial-gradient({color}, {color2})|\
          ¶mix({color}, {color2}, 2 * distance to the center), clamped|\
          ¶circles around the center: inside {color}, outside {color2}, the color changes [slowly|evenly] with the radius|\
          ¶I have {color} for the center and {color2} for the outside. [blend|mix] them by [how far the pixel is from the middle|the distance]|\
          ¶{color} middle, {color2} outside, round and smooth|¶fade from {color} in the center to {color2} at the border|¶{color} center -> {color2} edges, radial|¶a soft round {color} spot in the middle, and {color2} all around it|¶center {color}, outside {color2}, radial gradient|\
          {color2} at the edges and {color} in the center, a round gradient|a radial gradient with {color2} outside and {color} inside|¶{color2} outside, {color} inside, radial gradient|¶outside: {color2}. center: {color}. round gradient|\
          ¶the edges are {color2} and the middle is {color}, [blended|a gradient] in circles|¶[put|place] {color2} around the outside and {color} in the middle, with a round smooth transition|¶from the border inward {color2} turns into {color}, in circles|¶how do I get {color2} at the edges and {color} in the center with a round gradient|\
          ¶it ends in {color2} outside. in the middle it starts in {color}, a circular gradient|¶end color {color2} (edge), start color {color} (center), radial gradient|¶not linear but round: {color2} outside, {color} in the middle|¶everything is {color2}, only toward the center it gets {color}, a soft round spot|\
          ¶[make|I want] a glow. {color} in the middle, it fades to {color2} all around, radial|¶lerp {color} to {color2} by twice the distance to the center|¶inside-out blend in circles: the inner color is {color}, the outer one {color2}|¶outer color {color2}, inner color {color}, radial blend]",
        (DISTANCE, "saturate(d * 2.0)"),
        |p| {
            let [x, y] = centered(p);
            Some((x.hypot(y) * 2.0).min(1.0))
        },
    ),
    gradient(
        "corner-gradient",
        "[radial gradient from the top left corner|gradient around the top left corner|quarter-circle gradient from the upper left corner|round gradient whose center is the top left corner|gradient by the distance to the top left corner]",
        "[{color} around the top left corner [fading|blending] to {color2} far away from it|\
          ¶the top left corner is {color}. the further [away from it|from that corner], the more {color2} [it gets|a pixel is]|\
          ¶t = length(uv), {color} at 0 and {color2} at 1|\
          ¶[measure|take] the distance from the upper left corner: near it {color}, one screen away {color2}, with a blend between|\
          ¶like a {color} lamp in the upper left corner of a {color2} room, [a quarter of a circle|light in quarter circles]|\
          ¶mix({color}, {color2}, length(uv)), clamped|\
          ¶quarter circles around the top left corner, from {color} at the corner to {color2}|\
          ¶{color2} far away, {color} in the top left corner, a radial gradient from that corner|¶center of the radial gradient: the top left corner. outer color {color2}, inner color {color}|¶a round gradient, but it starts in the upper left corner with {color} and ends in {color2}]",
        ("let d = length(uv);\n", "saturate(d)"),
        |[x, y]| Some(x.hypot(y).min(1.0)),
    ),
    gradient(
        "angular-gradient",
        "[angular gradient|conic gradient|conical gradient|sweep gradient|gradient around the center by angle|conic sweep|angular sweep|gradient by the angle around the center|gradient that turns around the center|gradient around the middle like a clock hand]",
        "[a sweep around the center from {color} to {color2}|colors turning around the center from {color} to {color2}|\
          ¶go once around the center. [start|begin] with {color} and [end|finish] with {color2}|\
          ¶the angle around the middle decides: first {color}, after a full turn {color2}|\
          ¶like a radar [screen|sweep] that stands still: {color} turning into {color2} around the center|\
          ¶[css|like css] conic-gradient({color}, {color2})|\
          ¶mix({color}, {color2}, atan2(y, x) / 2π + 0.5), from the center|\
          ¶t = angle / full turn, {color} at 0 and {color2} at 1, about the center|\
          ¶conic gradient, {color} to {color2}|¶turn around the center once, {color} fading to {color2}|\
          ¶conic gradient. end color {color2}, start color {color}|¶one turn around the middle ends in {color2} and starts in {color}, a conic gradient|¶the color changes with the angle around the center, from {color} to {color2}|¶how do I make a conic gradient that ends in {color2} and begins in {color}]",
        (CENTER, "atan2(p.y, p.x) / 6.2831853 + 0.5"),
        |p| turns(centered(p)),
    ),
    gradient(
        "diamond-gradient",
        "[diamond gradient|diamond-shaped gradient|rhombic gradient|gradient in the shape of a diamond|rhombus gradient|gradient with diamond-shaped levels]",
        "[{color} in the center [fading|blending] to {color2} in the shape of a diamond|\
          ¶the center is {color}. from there it goes over to {color2}, but not in circles: [in diamonds|the lines of one color are diamonds]|\
          ¶t = 2 * (abs(x) + abs(y)) from the center, {color} at 0 and {color2} at 1|\
          ¶mix({color}, {color2}, manhattan distance to the center * 2)|\
          ¶[squares that stand on a corner|rhombs] around the middle, from {color} inside to {color2} outside, a smooth change|\
          ¶a {color} glow in the middle of {color2}. its shape is a diamond|\
          ¶blend by abs(x) + abs(y) from the middle: {color} first, then {color2}|\
          ¶diamond gradient, {color} center, {color2} outside|¶fade {color} to {color2} from the center in diamonds|\
          ¶{color2} outside, {color} in the middle, a diamond gradient|¶outer color {color2}, inner color {color}, the gradient is diamond shaped|¶a diamond shaped fade, the outside is {color2} and the center {color}]",
        (CENTER, "saturate((abs(p.x) + abs(p.y)) * 2.0)"),
        |p| {
            let [x, y] = centered(p);
            Some(((x + y).abs().max((x - y).abs()) * 2.0).min(1.0))
        },
    ),
    gradient(
        "square-gradient",
        "[square gradient|box gradient|square-shaped gradient|gradient in the shape of a square|gradient in nested squares|gradient with square levels]",
        "[{color} in the center [fading|blending] to {color2} in the shape of a square|\
          ¶the center is {color} and the [edges|borders] of the screen are {color2}. in between [the color changes in squares|nested squares of mixed colors]|\
          ¶t = 2 * max(abs(x), abs(y)) from the center, {color} at 0 and {color2} at 1|\
          ¶mix({color}, {color2}, chebyshev distance to the center * 2)|\
          ¶not a round gradient but a square one: {color} in the middle, {color2} [outside|at the edges]|\
          ¶like looking down into a square pit: {color} at the bottom in the middle, {color2} at the rim, a gradient between|\
          ¶boxes inside of boxes, from {color} in the center to {color2} at the border, blended|\
          ¶square gradient, {color} center, {color2} border|¶fade {color} to {color2} from the center in squares|\
          ¶{color2} at the border, {color} in the middle, a square gradient|¶outer color {color2}, inner color {color}, the gradient has square levels|¶a square shaped fade, the border is {color2} and the center {color}]",
        (CENTER, "max(abs(p.x), abs(p.y)) * 2.0"),
        |p| {
            let [x, y] = centered(p);
            Some(x.max(-x).max(y).max(-y) * 2.0)
        },
    ),
    gradient(
        "cross-gradient",
        "[cross-shaped gradient|cross gradient|plus-shaped gradient|gradient in the shape of a cross|soft plus gradient|gradient away from the two middle lines]",
        "[{color} on the two middle lines [fading|blending] to {color2} in the corners|\
          ¶the vertical and the horizontal line through the center are {color}. away from [them|both] it becomes {color2}, fully in the corners|\
          ¶t = 2 * min(abs(x), abs(y)) from the center, {color} at 0 and {color2} at 1|\
          ¶a soft {color} plus sign over the whole screen. the corners are {color2}|\
          ¶mix({color}, {color2}, min(abs(x), abs(y)) * 2), centered|\
          ¶the four corners are {color2}, and between them a [blurry|soft] cross in {color}]",
        (CENTER, "min(abs(p.x), abs(p.y)) * 2.0"),
        |p| {
            let [x, y] = centered(p).map(|part| part * part);
            Some(x.min(y).sqrt() * 2.0)
        },
    ),
    gradient(
        "elliptical-gradient",
        "[elliptical gradient|oval gradient|flat radial gradient|ellipse-shaped gradient|wide oval gradient|gradient in flat ovals]",
        "[{color} in the center [fading|blending] to {color2} in the shape of a wide ellipse|\
          ¶the middle is {color}, outside it is {color2}. between them a blend in ovals, twice as wide as high|\
          ¶like a radial gradient, but squashed to a wide ellipse: {color} inside, {color2} outside|\
          ¶t = 2 * length(x, 2y) from the center, {color} at 0 and {color2} at 1, clamped|\
          ¶a flat oval glow. [its center|the inside] is {color}, around it {color2}|\
          ¶mix({color}, {color2}, length of (x, 2 * y) * 2), centered]",
        (CENTER, "saturate(length(vec2<f32>(p.x, p.y * 2.0)) * 2.0)"),
        |p| {
            let [x, y] = centered(p);
            Some((x.hypot(2.0 * y) * 2.0).min(1.0))
        },
    ),
    gradient(
        "wavy-gradient",
        "[wavy vertical gradient|wave-shaped gradient|undulating gradient|vertical gradient with waves]",
        "[{color} at the top [fading|blending] to {color2} at the bottom along a wave|\
          ¶{color} above and {color2} below, blended. but the [levels|lines] are not straight, they go in waves|\
          ¶t = y + 0.1 * sin(12 x), {color} at 0 and {color2} at 1|\
          ¶take a top to bottom gradient from {color} to {color2} and bend it with a sine of x|\
          ¶like [sea|water] under a sky: {color} at the top, {color2} at the bottom, a wavy blend|\
          ¶mix({color}, {color2}, uv.y + 0.1 * sin(uv.x * 12)), clamped]",
        ("", "saturate(uv.y + 0.1 * sin(uv.x * 12.0))"),
        |[x, y]| Some((y + (x * 12.0).sin() / 10.0).clamp(0.0, 1.0)),
    ),
    gradient(
        "spiral-gradient",
        "[spiral gradient|swirling gradient|gradient wound into a spiral|twisted angular gradient]",
        "[a spiral that blends from {color} to {color2}|\
          ¶[turn|go] around the center and outward at once: {color} slowly becomes {color2}, then it jumps back, so you see a spiral|\
          ¶t = fract(angle / 2π + 2 r) about the center, {color} at 0 and {color2} at 1|\
          ¶take the angle gradient from {color} to {color2} and twist it by the distance to the center, that makes a spiral|\
          ¶like a snail shell, seen from above: {color} running into {color2} along a spiral|\
          ¶a whirl around the middle with a blend of {color} into {color2}]",
        (
            CENTER,
            "fract(atan2(p.y, p.x) / 6.2831853 + length(p) * 2.0)",
        ),
        |p| {
            let [x, y] = centered(p);
            part(y.atan2(x) / TAU + 1.0 + x.hypot(y) * 2.0)
        },
    ),
    gradient(
        "bilinear-gradient",
        "[product gradient|gradient of x times y|gradient by the product of u and v|gradient into the bottom right corner]",
        "[{color} along the top and left edges [fading|blending] to {color2} in the bottom right corner|\
          ¶t = x * y, {color} at 0 and {color2} at 1|\
          ¶mix({color}, {color2}, uv.x * uv.y)|\
          ¶the top edge is {color}, the left edge too. only the bottom right corner is {color2}, toward it [the color changes|they blend]|\
          ¶multiply both coordinates. 0 means {color}, 1 means {color2}, with a blend between|\
          ¶all {color} except that the bottom right corner [pulls|blends] it to {color2}, by the product of x and y]",
        ("", "uv.x * uv.y"),
        |[x, y]| Some(x * y),
    ),
    gradient(
        "star-gradient",
        "[star-shaped gradient|gradient in the shape of a star|astroid gradient|sparkle-shaped gradient]",
        "[{color} in the center [fading|blending] to {color2} in the shape of a sparkle|\
          ¶a soft {color} star with four points in the middle. around it [everything is|it goes over to] {color2}|\
          ¶t = sqrt(abs(x)) + sqrt(abs(y)) from the center, {color} at 0 and {color2} at 1, clamped|\
          ¶a glint of {color} on {color2}, thin along the axes like an astroid, a gradient|\
          ¶mix({color}, {color2}, sqrt(abs(x)) + sqrt(abs(y))), centered|\
          ¶a twinkle: {color} in the center, its four rays fade into {color2}]",
        (CENTER, "saturate(sqrt(abs(p.x)) + sqrt(abs(p.y)))"),
        |p| {
            let [x, y] = centered(p).map(|part| part.abs().sqrt());
            Some((x + y).min(1.0))
        },
    ),
];

pub(super) fn families() -> Vec<Family> {
    let family = |gradient: &'static Gradient| {
        Family::new("gradients", gradient.name, move |sampler| {
            task(gradient, sampler)
        })
    };
    GRADIENTS.iter().map(family).collect()
}

/// `share` modulo 1. A gradient that has come to its end is exactly there, where rounding does not count.
fn repeated(share: f64) -> Option<f64> {
    if share.fract() == 0.0 {
        Some(0.0)
    } else {
        part(share)
    }
}

/// Something that is done to the share.
pub(super) struct Curve {
    pub(super) modifier: &'static str,
    pub(super) phrase: &'static str,
    pub(super) code: String,
    pub(super) timed: bool,
    pub(super) rule: Box<dyn Fn(f64, f64) -> Option<f64> + Send + Sync>,
}

fn task(gradient: &'static Gradient, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let curves: Vec<Curve> = [
        movement(sampler),
        repetition(&mut slots, sampler),
        easing(sampler),
        steps(&mut slots, sampler),
    ]
    .into_iter()
    .flatten()
    .collect();
    let code = gradient.code;
    let mut lines = if curves.is_empty() {
        format!("{}let t = {code};", gradient.before)
    } else {
        format!("{}var t = {code};", gradient.before)
    };
    for curve in &curves {
        lines += &format!("\nt = {};", curve.code);
    }
    let said: Vec<&str> = curves.iter().map(|curve| curve.phrase).collect();
    let said = said.join(" ");
    let timed = curves.iter().any(|curve| curve.timed);
    let mut modifiers: Vec<&'static str> = curves.iter().map(|curve| curve.modifier).collect();

    let three = sampler.chance(0.2);
    let (first, middle, last, phrase) = colors(gradient, three, &said, &mut slots, sampler);
    let share_at = move |view: View| {
        let start = (gradient.rule)(view.uv)?;
        curves
            .iter()
            .try_fold(start, |share, curve| (curve.rule)(share, view.time))
    };
    let from = Paint::solid(&first);
    let Some(middle) = middle else {
        return Layer {
            roles: Roles::Pair,
            from,
            to: Paint::solid(&last),
            late: false,
            amount: None,
            functions: Vec::new(),
            lines,
            timed,
            share: Box::new(share_at),
            modifiers,
            phrase,
        }
        .task(slots, sampler);
    };
    modifiers.push("three-colors");
    let (a, b) = (middle.rgb.map(f64::from), last.rgb.map(f64::from));
    let share_at = std::sync::Arc::new(share_at);
    let upper = share_at.clone();
    Layer {
        roles: Roles::Pair,
        from,
        to: Paint {
            modifier: None,
            code: format!(
                "mix({}, {}, saturate(t * 2.0 - 1.0))",
                middle.code, last.code
            ),
            timed: false,
            rule: Box::new(move |view| {
                let share = (upper(view)? * 2.0 - 1.0).clamp(0.0, 1.0);
                Some([0, 1, 2].map(|at| a[at] * (1.0 - share) + b[at] * share))
            }),
        },
        late: true,
        amount: Some("saturate(t * 2.0)"),
        functions: Vec::new(),
        lines,
        timed,
        share: Box::new(move |view| Some((share_at(view)? * 2.0).clamp(0.0, 1.0))),
        modifiers,
        phrase,
    }
    .task(slots, sampler)
}

/// The colors, perhaps with one in the middle, and the phrase.
fn colors(
    gradient: &Gradient,
    three: bool,
    said: &str,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (Color, Option<Color>, Color, String) {
    slots.phrase("noun", gradient.noun);
    if !three && sampler.chance(0.08) {
        let phrase = format!(
            "[[a {{noun}}|a {{noun}}|a plain {{noun}}|a {{noun}} in black and white] {said}|\
             ¶[I need|give me|make] a {{noun}}. no colors, [just|only] black [to|and then] white {said}|\
             ¶black to white, [as a|a] {{noun}} {said}|\
             ¶t = 0 is black, t = 1 is white. t runs as in a {{noun}} {said}|\
             ¶[type|kind]: {{noun}}. from black to white {said}|\
             ¶what I want is a {{noun}}. it [starts|begins] black and ends white {said}|\
             ¶how is a {{noun}} done? mine should go from black to white {said}|\
             ¶I have no colors yet, so black and white will do for the {{noun}} {said}|\
             ¶shades of gray, black first and white last, in a {{noun}} {said}]"
        );
        return (
            Color::exactly("black"),
            None,
            Color::exactly("white"),
            phrase,
        );
    }
    let first = Color::sample(sampler);
    let last = Color::sample_other_than(&[&first], sampler);
    slots.value("color", first.ways.clone());
    slots.value("color2", last.ways.clone());
    if three {
        let middle = Color::sample_other_than(&[&first, &last], sampler);
        slots.value("middle", middle.ways.clone());
        let span = "[from {color} [over|via|through] {middle} to {color2}|of {color}, {middle} and {color2}|\
            from {color} to {color2} with {middle} in the middle|with the three colors {color}, {middle} and {color2}]";
        let phrase = format!(
            "[a {{noun}} {span} {said}|a {{noun}} {span} {said}|{{noun}}: {{color}}, {{middle}}, {{color2}}{}|\
             a three-color {{noun}} {span} {said}|\
             ¶three colors [in a row|one after the other]: {{color}}, {{middle}}, {{color2}}. [turn|make] them into a {{noun}} {said}|\
             ¶I want a {{noun}}. it goes from {{color}} [over|through] {{middle}} to {{color2}} {said}|\
             ¶{{color}} -> {{middle}} -> {{color2}}, [as a|in a] {{noun}} {said}|\
             ¶[three stops|stops]: 0 is {{color}}, 0.5 is {{middle}}, 1 is {{color2}}. use them in a {{noun}} {said}|\
             ¶start: {{color}}. halfway: {{middle}}. end: {{color2}}. [kind|shape|type]: {{noun}} {said}|\
             ¶begin a {{noun}} in {{color}}, [let it become|turn it] {{middle}} halfway and finish it in {{color2}} {said}|\
             ¶not two but three colors in my {{noun}}: first {{color}}, then {{middle}}, last {{color2}} {said}|\
             ¶between {{color}} and {{color2}} there should be {{middle}}, in the middle of a {{noun}} {said}|\
             ¶a {{noun}} with {{middle}} halfway, {{color}} at its start and {{color2}} at its end {said}|¶the middle is {{middle}}, the end is {{color2}} and the start is {{color}}, in a {{noun}} {said}|¶{{noun}}. last {{color2}}, first {{color}}, between them {{middle}} {said}|¶{{middle}} in the middle, before it {{color}}, after it {{color2}}, a {{noun}} {said}|\
             ¶end: {{color2}}. halfway: {{middle}}. start: {{color}}. {{noun}} {said}|¶fade {{color}} to {{middle}} and then to {{color2}}, as a {{noun}} {said}]",
            aside(said)
        );
        return (first, Some(middle), last, phrase);
    }
    let placed = gradient.placed;
    let phrase = format!(
        "[a {{noun}} from {{color}} to {{color2}} {said}|a {{noun}} [from|of] {{color}} [into|to] {{color2}} {said}|\
         {placed} {said}|{placed} {said}|{{noun}}, {{color}} to {{color2}}{aside}|a {{color}} to {{color2}} {{noun}} {said}|\
         a {{noun}} between {{color}} and {{color2}} {said}|a {{noun}} that starts with {{color}} and ends with {{color2}} {said}|\
         {{color}} to {{color2}}, as a {{noun}} {said}|\
         ¶two colors, {{color}} and {{color2}}. make a {{noun}} from the first to the second {said}|\
         ¶I want a {{noun}}. it [starts|begins] with {{color}} and [ends|is done] with {{color2}} {said}|\
         ¶[type|kind|what]: {{noun}}. [from|start]: {{color}}. [to|end]: {{color2}}{aside}|\
         ¶{{color}} -> {{color2}}, [as a|in a] {{noun}} {said}|\
         ¶my background is [boring|plain]. give it a {{noun}} [from|going from] {{color}} to {{color2}} {said}|\
         ¶how is a {{noun}} done? [mine|it] should go from {{color}} to {{color2}} {said}|\
         ¶no shapes, [only|just] a {{noun}}, first {{color}}, then {{color2}} {said}|\
         ¶t = 0 is {{color}}, t = 1 is {{color2}}, and t runs as in a {{noun}} {said}|\
         ¶a {{noun}} that ends in {{color2}} and starts in {{color}} {said}|¶end: {{color2}}. start: {{color}}. {{noun}} {said}|¶{{color2}} at the end, {{color}} at the start, a {{noun}} {said}|¶the second color is {{color2}}, the first is {{color}}. [use|put] them in a {{noun}} {said}|\
         ¶{{noun}} please, {{color}} first and {{color2}} last {said}|¶fill the screen with a {{noun}}, {{color}} -> {{color2}} {said}|¶can you [do|make] a {{noun}} for me? it begins {{color}} and ends {{color2}} {said}|¶{{noun}} {{color}}/{{color2}} {said}]",
        aside = aside(said)
    );
    (first, None, last, phrase)
}

fn aside(said: &str) -> String {
    if said.is_empty() {
        String::new()
    } else {
        format!(", {said}")
    }
}

fn movement(sampler: &mut Sampler) -> Option<Curve> {
    let (modifier, phrase, code, rule): (_, _, _, fn(f64, f64) -> Option<f64>) = match sampler
        .below(20)
    {
        0 | 1 => (
            "flowing",
            "[flowing along {speed}|scrolling {speed}|that moves over time {speed}|cycling over time {speed}]",
            "fract(t - time * 0.1)",
            |t, time| repeated(t - time / 10.0),
        ),
        2 => (
            "shifting",
            "[shifting back and forth {speed}|swaying back and forth {speed}|drifting to and fro {speed}]",
            "saturate(t + 0.25 * sin(time))",
            |t, time| Some((t + time.sin() / 4.0).clamp(0.0, 1.0)),
        ),
        3 => (
            "trading-ends",
            "[whose two ends trade places over time {speed}|that reverses back and forth {speed}|swapping its colors smoothly {speed}]",
            "mix(t, 1.0 - t, 0.5 + 0.5 * sin(time))",
            |t, time| {
                let share = time.sin().midpoint(1.0);
                Some(t * (1.0 - share) + (1.0 - t) * share)
            },
        ),
        _ => return None,
    };
    Some(Curve {
        modifier,
        phrase,
        code: code.into(),
        timed: true,
        rule: Box::new(rule),
    })
}

fn repetition(slots: &mut Slots, sampler: &mut Sampler) -> Option<Curve> {
    match sampler.below(20) {
        0 | 1 => {
            let number = sampler.int(2, 8);
            slots.value("repeats", words::count(number));
            Some(Curve {
                modifier: "repeated",
                phrase: "[repeated {repeats} times|repeating {repeats} times|with {repeats} repeats|tiled {repeats} times]",
                code: format!("fract(t * {})", float(number as f64)),
                timed: false,
                rule: Box::new(move |t, _| repeated(t * number as f64)),
            })
        }
        2 | 3 => Some(Curve {
            modifier: "reflected",
            phrase: "[and back again|and back|reflected in the middle|mirrored in the middle|there and back|, symmetric|, the same from both sides]",
            code: "1.0 - abs(t * 2.0 - 1.0)".into(),
            timed: false,
            rule: Box::new(|t, _| Some(if t < 0.5 { 2.0 * t } else { 2.0 - 2.0 * t })),
        }),
        _ => None,
    }
}

pub(super) fn easing(sampler: &mut Sampler) -> Option<Curve> {
    let (modifier, phrase, code, rule): (_, _, _, fn(f64, f64) -> Option<f64>) = match sampler
        .below(20)
    {
        0 | 1 => (
            "smoothstep",
            "[with smoothstep|eased with smoothstep|with a smoothstep transition|using smoothstep|smoothstepped|eased in and out]",
            "smoothstep(0.0, 1.0, t)",
            |t, _| Some(t * t * (3.0 - 2.0 * t)),
        ),
        2 => (
            "squared",
            "[with a quadratic curve|with quadratic easing|with t squared|with an ease-in curve]",
            "t * t",
            |t, _| Some(t.powi(2)),
        ),
        3 => (
            "hard-edge",
            "[with a hard edge|with a sharp edge in the middle|with a hard cut in the middle|without any blending]",
            "step(0.5, t)",
            |t, _| ((t - 0.5).abs() > EDGE).then_some(t.round()),
        ),
        _ => return None,
    };
    Some(Curve {
        modifier,
        phrase,
        code: code.into(),
        timed: false,
        rule: Box::new(rule),
    })
}

pub(super) fn steps(slots: &mut Slots, sampler: &mut Sampler) -> Option<Curve> {
    if !sampler.chance(0.15) {
        return None;
    }
    let number = sampler.int(3, 12);
    slots.value("steps", words::count(number));
    let (count, last) = (number as f64, number as f64 - 1.0);
    Some(Curve {
        modifier: "stepped",
        phrase: "[in {steps} steps|with {steps} bands|in {steps} flat bands|quantized to {steps} levels|banded into {steps} colors|in {steps} hard steps|posterized to {steps} levels|with {steps} flat steps]",
        code: format!(
            "min(floor(t * {}), {}) / {}",
            float(count),
            float(last),
            float(last)
        ),
        timed: false,
        rule: Box::new(move |t, _| {
            if t > 1.0 - EDGE {
                return Some(1.0);
            }
            Some(whole(t * count)?.min(last) / last)
        }),
    })
}
