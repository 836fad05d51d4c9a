//! What is around the phrase of a task: commands, questions, descriptions, in several voices.

use crate::task::Form;

/// The frames of a form. `{np}` is the phrase of the task as a thing: "a red circle on black"; for functions and
/// expressions it is what they compute: "the area of a triangle".
pub(crate) fn frames(form: Form) -> &'static [&'static str] {
    match form {
        Form::Picture => &PICTURE,
        Form::Animation => &ANIMATION,
        Form::Effect => &EFFECT,
        Form::Vertex => &VERTEX,
        Form::Compute => &COMPUTE,
        Form::Function => &FUNCTION,
        Form::Expression => &EXPRESSION,
    }
}

const PICTURE: [&str; 34] = [
    // Terse.
    "{np}",
    "{np}",
    "{np}, please",
    "[fragment shader|shader|frag shader|wgsl]: {np}",
    "[just|only|simply] {np}",
    "{np} [thanks|thank you|thx|pls|please]",
    "{np}, nothing else",
    // Imperative.
    "[draw|paint|render|show|make|create|display|produce] {np}",
    "[draw|paint|render|show|make|create] {np}",
    "[draw|paint|render|put|show] {np} on the screen",
    "[draw|sketch|plot] me {np}",
    "[give|show|get] me {np}",
    "[please|kindly] [draw|paint|render|make|create] {np}",
    "[generate|output|build|write] a [fragment|pixel] shader [for|with|showing|that draws] {np}",
    "[write|make|create] a shader [that|which] [draws|paints|renders|shows|displays] {np}",
    "[fill|cover] the [screen|canvas|view|viewport] with {np}",
    "[use|write] [wgsl|WGSL] to [draw|paint|render] {np}",
    "[implement|code|program] {np} [as a fragment shader|in wgsl|in a shader]",
    // Descriptive.
    "[a picture|an image|a drawing|an illustration|a rendering] of {np}",
    "[a fragment shader|a shader|a pixel shader|some wgsl] [for|with|showing] {np}",
    "[the screen|the canvas|the output|the picture] [shows|should show|displays|contains] {np}",
    "[the result|the output|what I see] should be {np}",
    "[what I want is|the goal is|desired output:|task:] {np}",
    // Chatty.
    "[I|i] [want|need|would like|'d love] {np}",
    "[I'd like|I would like|I want] to [see|have|draw] {np}",
    "[hey|hi|hello], [could|can] you [draw|make|render] {np}[ for me|]?",
    "[I am|I'm] [looking for|trying to get|after] {np}",
    "[let's|let us] [draw|make|have|see] {np}",
    "[ok|okay|so|now|alright], [draw|show me|I need] {np}",
    "for my [game|demo|project|website|intro|homework] I need {np}",
    // Questions.
    "[can|could|would] you [please|] [draw|paint|render|show|make|create] {np}?",
    "how [do|would|can] I [draw|paint|render|make|get] {np}?",
    "what [is|would be] the [shader|wgsl|code] for {np}?",
    "is it possible to [draw|render|show|have] {np}?",
];

const ANIMATION: [&str; 30] = [
    "{np}",
    "{np}",
    "{np}, animated",
    "[animation|animated shader|time-based shader]: {np}",
    "[just|simply] {np}",
    "{np} [thanks|please|pls]",
    "[animate|draw|render|show|make|create] {np}",
    "[draw|render|show|make|create|display] {np}",
    "[animate|show|give] me {np}",
    "[please|kindly] [animate|draw|render|make] {np}",
    "[generate|output|build|write] [a|an animated] [fragment|pixel] shader [for|with|showing] {np}",
    "[write|make|create] a shader [that|which] [animates|draws|shows|displays] {np}",
    "[write|make] a time-based shader with {np}",
    "[use|write] [wgsl|WGSL] to [animate|draw|render] {np}",
    "[implement|code|program] {np} [as a fragment shader|in wgsl|using the time uniform]",
    "[an animation|a moving picture|a live picture|a loop] of {np}",
    "[a fragment shader|an animated shader|some wgsl] [for|with|showing] {np}",
    "[the screen|the canvas|the output] [shows|should show|displays] {np}",
    "[the result|the output|what I see] should be {np}",
    "[what I want is|the goal is|desired effect:|task:] {np}",
    "[I|i] [want|need|would like|'d love] {np}",
    "[I'd like|I would like|I want] to [see|have] {np}",
    "[hey|hi|hello], [could|can] you [animate|make|render] {np}[ for me|]?",
    "[I am|I'm] [looking for|trying to get|after] {np}",
    "[let's|let us] [make|have|see] {np}",
    "for my [game|demo|project|website|loading screen] I need {np}",
    "[can|could|would] you [please|] [animate|draw|show|make|create] {np}?",
    "how [do|would|can] I [animate|draw|make|get] {np}?",
    "what [is|would be] the [shader|wgsl|code] for {np}?",
    "is it possible to [animate|render|show|have] {np}?",
];

/// The phrase is a command about the image: "convert the image to grayscale".
const EFFECT: [&str; 28] = [
    "{np}",
    "{np}",
    "{np}, please",
    "[image effect|post effect|post-process|filter|image filter]: {np}",
    "[just|only|simply] {np}",
    "[please|kindly] {np}",
    "{np} [thanks|thank you|pls]",
    "[write|make|create] a shader to {np}",
    "[write|make|create] a [post-processing|full-screen] [pass|shader] to {np}",
    "[write|generate|give me] [a fragment shader|wgsl code|some wgsl] to {np}",
    "[use|write] [wgsl|WGSL] to {np}",
    "[implement|code] a pass to {np}",
    "[I|i] [want|need|would like|have] to {np}",
    "[I'd like|I would like] [you|] to {np}",
    "[I'm|I am] trying to {np}",
    "[hey|hi], [could|can] you {np}[ for me|]?",
    "[can|could|would] you [please|] {np}?",
    "how [do|would|can] I {np}?",
    "how to {np}[?|]",
    "what [shader|code] [do I need|would I use] to {np}?",
    "[let's|let us] {np}",
    "[a shader|a filter|an effect|a post effect] to {np}",
    "[the shader|the filter|this pass] should {np}",
    "[task|goal|todo]: {np}",
    "[my|the] next step is to {np}",
    "for my [photo app|game|camera|video player], {np}",
    "is it possible to {np}?",
    "[ok|okay|now|then], {np}",
];

/// The phrase is a command about vertices: "rotate the vertices by 30 degrees".
const VERTEX: [&str; 26] = [
    "{np}",
    "{np}",
    "[vertex shader|vertex stage|vs]: {np}",
    "{np} in [the vertex shader|a vertex shader|the vertex stage]",
    "[please|kindly] {np}",
    "{np} [thanks|pls|please]",
    "[write|make|create|give me] a vertex shader to {np}",
    "[write|make|create|generate] a vertex shader that can {np}",
    "[write|generate] [wgsl|WGSL] [vertex code|vertex shader code] to {np}",
    "a vertex shader to {np}",
    "[use|write] a vertex entry point to {np}",
    "[implement|code] a vertex [stage|shader|function] to {np}",
    "[I|i] [want|need|would like|have] to {np} in the vertex [stage|shader]",
    "[I'd like|I would like] a vertex shader to {np}",
    "[hey|hi], [could|can] you {np}[ with a vertex shader|]?",
    "[can|could|would] you [please|] write a vertex shader to {np}?",
    "how [do|would|can] I {np} in a vertex shader?",
    "how to {np}[?|]",
    "what vertex shader would {np}?",
    "[let's|let us] {np}",
    "[the vertex shader|the vertex stage] should {np}",
    "[task|goal|todo]: {np}",
    "on the vertex side, {np}",
    "for my [mesh|model|scene|quad], {np}",
    "is it possible to {np} in the vertex shader?",
    "[just|simply] {np}",
];

/// The phrase is a command about buffers: "add two buffers of floats".
const COMPUTE: [&str; 30] = [
    "{np}",
    "{np}",
    "{np}, please",
    "[compute|compute shader|compute kernel|kernel|gpu compute]: {np}",
    "{np} on the [gpu|GPU]",
    "{np} [with|in|using] a compute shader",
    "[just|simply] {np}",
    "[please|kindly] {np}",
    "{np} [thanks|pls]",
    "[write|make|create|give me] a compute [shader|kernel] to {np}",
    "[write|make|create|build] a compute [shader|kernel|pass] that can {np}",
    "[write|generate|output] [wgsl|WGSL] [compute|kernel] code to {np}",
    "a [compute shader|kernel|compute pass|gpu kernel] to {np}",
    "[use|dispatch] a compute shader to {np}",
    "[implement|code|program] a [kernel|compute shader] to {np}",
    "[I|i] [want|need|would like|have] to {np}",
    "[I'd like|I would like] a kernel to {np}",
    "[I'm|I am] trying to {np} on the gpu",
    "[hey|hi], [could|can] you {np}[ for me|]?",
    "[can|could|would] you [please|] write a kernel to {np}?",
    "how [do|would|can] I {np} [on the gpu|in a compute shader|in wgsl]?",
    "how to {np}[?|]",
    "what compute shader would {np}?",
    "what is the [kernel|wgsl|code] to {np}?",
    "[let's|let us] {np} in parallel",
    "[the kernel|the compute shader] should {np}",
    "[task|goal|todo]: {np}",
    "in parallel, {np}",
    "for my [simulation|pipeline|solver|engine], {np}",
    "is it possible to {np} on the gpu?",
];

/// The phrase is what the function computes: "the distance from a point to a line".
const FUNCTION: [&str; 34] = [
    "{np}",
    "[function|helper|wgsl function|helper function]: {np}",
    "{np} as a [function|helper|wgsl function]",
    "{np}, as a function",
    "a function for {np}",
    "a function [that|which] [returns|computes|calculates|gives] {np}",
    "a [helper|utility|small|pure|wgsl] function [for|returning|computing] {np}",
    "[write|make|create|define|implement] a function for {np}",
    "[write|make|create|define|implement|add] a function that [returns|computes|calculates] {np}",
    "[write|give|show] me a [function|helper] [for|that computes|that returns] {np}",
    "[please|kindly] [write|define|implement] a function for {np}",
    "[compute|calculate|return|find|get|evaluate] {np} [in a function|with a function]",
    "[write|generate] [wgsl|WGSL] code [for|to compute|to get] {np}",
    "[implement|code|program] {np} [as a function|in wgsl|as a wgsl helper]",
    "fn for {np}",
    "[I|i] [want|need|would like] a function for {np}",
    "[I|i] [want|need|would like|have] to [compute|calculate|get|find] {np} in a function",
    "[I'd like|I would like] a helper [for|that computes|that gives me] {np}",
    "[I'm|I am] [looking for|missing] a function [for|that computes] {np}",
    "[hey|hi], [could|can] you write a function for {np}?",
    "[can|could|would] you [please|] [write|give me|define] a function [for|returning] {np}?",
    "how [do|would|can] I [write|define] a function for {np}?",
    "how [do|would|can] I [compute|calculate|get] {np} with a function?",
    "what [function|wgsl function|helper] [computes|gives|returns] {np}?",
    "[let's|let us] [write|define] a function for {np}",
    "[the function|the helper|my helper] should [return|compute|give] {np}",
    "[define|declare|add] a wgsl function: {np}",
    "[task|goal|todo]: a function for {np}",
    "for my [shader library|engine|ray tracer|renderer] I need a function for {np}",
    "[a reusable|one] function [for|returning] {np}",
    "function returning {np}",
    "function to [compute|calculate|get] {np}",
    "helper to [compute|calculate|get] {np}",
    "utility for {np}",
];

/// The phrase is what the expression is worth: "the square root of two".
const EXPRESSION: [&str; 28] = [
    "{np}",
    "{np} as an expression",
    "[expression|wgsl expression|value|constant]: {np}",
    "[just|only] the expression for {np}",
    "an expression for {np}",
    "a [wgsl|single|one-line|short] expression for {np}",
    "the [wgsl|] expression for {np}",
    "[write|give me|show] an expression for {np}",
    "[write|give me|show me] the expression [for|of] {np}",
    "[please|kindly] [write|give] an expression for {np}",
    "[compute|calculate|evaluate] {np} in one expression",
    "[write|spell] {np} as a wgsl expression",
    "[express|write] {np} in wgsl, one expression",
    "{np} in one [expression|line]",
    "inline [expression|code] for {np}",
    "[I|i] [want|need|would like] an expression for {np}",
    "[I|i] need {np} inline",
    "[I'd like|I would like] an expression for {np}",
    "[hey|hi], what is the expression for {np}?",
    "[can|could|would] you [please|] write an expression for {np}?",
    "how [do|would|can] I write {np} as an expression?",
    "how is {np} written in wgsl?",
    "what [expression|wgsl expression] [is|gives|yields] {np}?",
    "what [do|would] I write for {np}, as an expression?",
    "[the expression|this expression] should be {np}",
    "[task|goal|todo]: an expression for {np}",
    "an inline value: {np}",
    "expression returning {np}",
];

#[cfg(test)]
mod tests {
    use super::frames;
    use crate::task::Form;
    use std::collections::BTreeSet;

    #[test]
    fn every_form_has_25_different_frames_with_one_place_for_the_phrase() {
        for form in Form::ALL {
            let frames = frames(form);
            let different: BTreeSet<&&str> = frames.iter().collect();
            assert!(different.len() >= 25, "{form:?}: {}", different.len());
            for frame in frames {
                assert_eq!(frame.matches("{np}").count(), 1, "{frame}");
            }
        }
    }
}
