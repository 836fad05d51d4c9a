//! What people say around a request without asking for anything: greetings, excuses, what it is for.
//!
//! It is no part of the wording, as typing errors are none: a model has to learn that it means nothing.

use crate::sampler::Sampler;
use crate::wording::{Slots, realize};

/// The share of prompts that begin with chatter.
const OPENED: f64 = 0.14;
/// The share of prompts that end with chatter.
const CLOSED: f64 = 0.12;

const OPENERS: [&str; 18] = [
    "[hi|hello|hey|hi there|hey there|good morning|good evening|hi all|dear model][.|!|,|]",
    "[quick question|simple question|newbie question|beginner question|one more|next one|another one|small request|a request][:|]",
    "[I am|I'm|im] [new to|just learning|still learning|teaching myself|playing with|bad at] [shaders|wgsl|webgpu|graphics programming|all this][.|,|:| and]",
    "[this is|it is|it's|that's] my [first|second|third|very first] [one|try|attempt|exercise][.|:|,]",
    "[I have|I've] [never|hardly ever|not yet] [done|written|tried] [this|one of these|a shader] [before|][.|:|,]",
    "[sorry|apologies] [for the|if this is a] [simple|basic|silly|stupid] [question|request][.|,|:|]",
    "[my|our] [teacher|boss|friend|colleague|client|designer|brother|daughter] [wants|asked for|needs|would like] this[:|.|,]",
    "[ok|okay|right|so|well|um|hmm|alright|anyway][,|] [so|then|here goes|next|]",
    "[I was|I've been|just] wondering[,|:|...|]",
    "[for|as] [a test|an exercise|practice|a warm-up|a start|homework|a demo|a tutorial|a talk|a prototype|an experiment][,|:|]",
    "[trying|hoping|I hope] to learn something[:|,|.]",
    "[if possible|if you can|when you have time|if you know|maybe][,|:|]",
    "[could use some help|need help|help needed|help me out|can you help me|I need your help][.|:|?|!|]",
    "[for|in] [webgpu|wgpu|bevy|the browser|my engine|my web page|my thesis|a blog post|a game jam|a screensaver|a music video|a wallpaper][,|:|]",
    "[let's try|now|we need|I need] something [easy|simple|else|nice|small|pretty][:|.|,]",
    "[what I want is|what I need is|here is what I need|here's the idea|the idea is|this is what I want][:|]",
    "[someone|a user|a customer|a reader] [asked|wrote|wants to know][:|,]",
    "[I know this is|this may be|probably] [easy|simple|trivial|an old one][,|:|.| but]",
];

const CLOSERS: [&str; 16] = [
    "[thanks|thank you|thx|cheers|ty|many thanks|ta][ a lot| so much| in advance|]",
    "[nothing fancy|nothing special|nothing more|no more than that|just that|that is all|that's it|only this|keep it simple|as simple as possible|simple is fine]",
    "[I only want to|I just want to|only to|just to] [see|learn|know|check|understand] [how it is done|how that works|whether it works|what it looks like|if it runs]",
    "[if that is|if it's|if it is] [possible|not too hard|not too much|ok|easy]",
    "[it is|it's|this is] for [my game|my site|a friend|a school project|a talk|a poster|my portfolio|a small demo|work|fun|a prototype|a book]",
    "[I hope|hope] [that is|that's|this is] clear",
    "[if you would|if you can|if you don't mind|when you can]",
    "[will run|it runs|has to run|should run] in [webgpu|the browser|chrome|wgpu|firefox]",
    "[not sure how to|no idea how to|I don't know how to|never learned how to] [do|write|start] [it|that|this]",
    "[I'd be|I would be] [grateful|happy|glad]",
    "[you know|you know what I mean|as usual|as always|the usual way|like always|the way it is always done]",
    "[or something like that|or so|sort of|something along those lines]",
    "[a minimal|a short|a clean|a readable|a plain] [version|one|example|program] [is fine|would do|is enough|please]",
    "[can you|could you|will you] [do|manage|write] [that|it|this]?",
    "[haha|lol|:)|;)|^^|xd]",
    "[everything else|the rest] [as usual|does not matter|is up to you|I can do myself]",
];

/// Puts something around `text` now and then.
pub(crate) fn chat(mut text: String, sampler: &mut Sampler) -> String {
    if sampler.chance(OPENED) {
        let opener = say(&OPENERS, sampler);
        text = format!("{opener} {text}");
    }
    if sampler.chance(CLOSED) {
        let between = if text.ends_with(['.', '?', '!']) {
            " "
        } else {
            sampler.pick(&[", ", ". ", " - ", " ", "; "])
        };
        let closer = say(&CLOSERS, sampler);
        text = format!("{text}{between}{closer}");
    }
    text
}

fn say(templates: &[&str], sampler: &mut Sampler) -> String {
    let template = *sampler.pick(templates);
    realize(template, &Slots::default(), sampler).text
}

#[cfg(test)]
mod tests {
    use super::chat;
    use crate::sampler::Sampler;

    #[test]
    fn a_quarter_of_all_requests_has_chatter_around_it_and_none_is_changed() {
        let request = "draw a red circle";
        let all: Vec<String> = (0..4_000)
            .map(|number| chat(request.into(), &mut Sampler::new(5, number)))
            .collect();
        assert!(all.iter().all(|text| text.contains(request)));
        let plain = all.iter().filter(|text| *text == request).count();
        assert!(
            (2_900..3_150).contains(&plain),
            "{plain} of 4,000 are plain"
        );
        let finished =
            |text: &String| !text.contains(['[', ']', '|', '{', '}']) && !text.contains("  ");
        assert!(all.iter().all(finished));
    }
}
