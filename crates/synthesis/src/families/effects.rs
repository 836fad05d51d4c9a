//! Effects on an image: where the image is looked at, what is taken there, and what becomes of the colour.
//!
//! A [`Source`] makes a colour of the image, each [`Step`] another colour of that one, and a mask says where.

use super::effect_masks::{self, Mask};
use super::{effect_kernels, effect_looks, effect_places, effect_tones};
use crate::code::{GLOBALS, SOURCE, fragment, with_time};
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task, Texture};
use crate::wording::Slots;

/// Red, green and blue.
pub(super) type Rgb = [f64; 3];

/// The weights of red, green and blue in the brightness of a colour.
pub(super) const LUMA: &str = "vec3<f32>(0.2126, 0.7152, 0.0722)";

/// The brightness of a colour.
pub(super) fn luma([r, g, b]: Rgb) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Each part between 0 and 1.
pub(super) fn clip(color: Rgb) -> Rgb {
    color.map(|part| part.clamp(0.0, 1.0))
}

/// Part of the way from one colour to another.
pub(super) fn blend(from: Rgb, to: Rgb, share: f64) -> Rgb {
    [0, 1, 2].map(|at| from[at] * (1.0 - share) + to[at] * share)
}

/// A place in the picture and the time.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) uv: [f64; 2],
    pub(super) time: f64,
    pub(super) resolution: [f64; 2],
}

/// The colour of the image at a place.
pub(super) type Look<'a> = &'a dyn Fn([f64; 2]) -> Rgb;
/// What a step makes of a colour.
pub(super) type StepRule = Box<dyn Fn(Rgb, &At) -> Rgb + Send + Sync>;
/// What a source takes from the image.
pub(super) type SourceRule = Box<dyn Fn(&At, Look<'_>) -> Rgb + Send + Sync>;

/// How a part is asked for. The templates use `{a}`, `{b}` and `{c}` for its values, and `{image}` for the image.
#[derive(Default)]
pub(super) struct Wish {
    /// A command.
    pub(super) command: String,
    /// The effect as a thing, with an article where it needs one: what is applied to the image.
    pub(super) noun: String,
    /// The values in both.
    pub(super) values: Vec<Vec<String>>,
    /// Variants.
    pub(super) modifiers: Vec<&'static str>,
}

/// A colour from another one.
pub(super) struct Step {
    pub(super) wish: Wish,
    /// Functions in front of the entry point.
    pub(super) functions: &'static str,
    /// Statements before the value. `$` stands for the colour that comes in, here and in the value.
    pub(super) lines: String,
    /// The expression of the colour that comes out.
    pub(super) value: String,
    pub(super) rule: StepRule,
}

/// A colour from the image.
pub(super) struct Source {
    pub(super) wish: Wish,
    /// Functions in front of the entry point.
    pub(super) functions: &'static str,
    /// Statements before the value.
    pub(super) lines: String,
    /// The expression of the colour.
    pub(super) value: String,
    /// Whether a place a little beside another one gives nearly the same colour everywhere.
    pub(super) is_smooth: bool,
    pub(super) rule: SourceRule,
}

/// A step that is a family of its own and follows others.
pub(super) struct StepKind {
    pub(super) name: &'static str,
    /// Its name as a modifier; empty where it does not follow others.
    pub(super) then: &'static str,
    pub(super) sample: fn(&mut Sampler) -> Step,
}

/// A source that is a family of its own and comes before steps.
pub(super) struct SourceKind {
    pub(super) name: &'static str,
    /// Its name as a modifier; empty where it does not come before steps of other families.
    pub(super) of: &'static str,
    pub(super) sample: fn(&mut Sampler) -> Source,
    /// Whether it makes sense in a part of the picture.
    pub(super) masked: bool,
}

pub(super) fn families() -> Vec<Family> {
    let steps = effect_tones::STEPS.iter().chain(&effect_looks::STEPS);
    let sources = effect_places::SOURCES
        .iter()
        .chain(&effect_kernels::SOURCES);
    let mut families: Vec<Family> = steps
        .map(|kind| {
            Family::new("effects", kind.name, move |sampler| {
                step_task(kind, sampler)
            })
        })
        .collect();
    families.extend(sources.map(|kind| {
        Family::new("effects", kind.name, move |sampler| {
            source_task(kind, sampler)
        })
    }));
    families
}

fn step_task(kind: &'static StepKind, sampler: &mut Sampler) -> Task {
    let mut parts = Parts::default();
    parts.push((kind.sample)(sampler));
    match sampler.below(10) {
        0..=3 => {}
        4..=6 => {
            parts.then_another(&[kind.name], sampler);
            if sampler.chance(0.2) {
                parts.then_another(&[kind.name], sampler);
            }
        }
        7 => {
            let before: Vec<&SourceKind> = effect_places::SOURCES
                .iter()
                .filter(|kind| !kind.of.is_empty())
                .collect();
            let before = sampler.pick(&before);
            parts.source = Some((before.sample)(sampler));
            parts.modifiers.push(before.of);
        }
        _ => parts.mask = Some(effect_masks::sample(sampler)),
    }
    parts.task()
}

fn source_task(kind: &'static SourceKind, sampler: &mut Sampler) -> Task {
    let mut parts = Parts {
        source: Some((kind.sample)(sampler)),
        ..Parts::default()
    };
    match sampler.below(10) {
        0..=3 => {}
        4 | 5 if kind.masked => parts.mask = Some(effect_masks::sample(sampler)),
        _ => {
            parts.then_another(&[], sampler);
            if sampler.chance(0.15) {
                parts.then_another(&[], sampler);
            }
        }
    }
    parts.task()
}

#[derive(Default)]
struct Parts {
    source: Option<Source>,
    steps: Vec<Step>,
    mask: Option<Mask>,
    modifiers: Vec<&'static str>,
}

const ONE: &str = "[{c1}|{c1}|{c1}|{c1}|{c1}|{c1}|{c1}|{c1}|{c1}|{c1}|{c1}|apply {n1} to {image}|put {n1} on {image}|process {image} with {n1}|\
                   use {n1} on {image}|render {image} with {n1}|filter {image} with {n1}|run {image} through {n1}|do {n1} on {image}|give {image} {n1}|show {image} with {n1}|[sample|read] {image} and apply {n1}|have {n1} on {image}|put {image} through {n1}|\
               ¶I have {image}. [it should get|what it needs is|give it] {n1}|\
               ¶[input|source|in]: {image}. [effect|filter|pass|to do]: {n1}|\
               ¶[read|sample|take|load] {image}, [apply|do|add] {n1}, [output|write|return] the [color|result]|\
               ¶what [would|does] {image} look like with {n1}? [show me|show that|that is what I want to see]|\
               ¶right now [the|my] shader just shows {image}. [add {n1} on top|it should have {n1} on it|what comes next is {n1}]|\
               ¶[there is|here is] {image}, and [what is missing is|what I miss on it is|what it lacks is] {n1}|\
               ¶{image} [looks|is] [too plain|boring]. {n1} would [fix that|help]|\
               ¶[need|want] {n1} for {image}|\
               ¶[post fx|post effect|image filter] on {image} = {n1}|\
               ¶{image}, [filter|effect|post fx]: {n1}|\
               ¶each pixel [comes from|is read from] {image} and [then|] [gets|goes through] {n1}|\
               ¶[one|a single] [pass|filter] [over|on] {image}, [it does|namely] {n1}|\
               ¶I saw {n1} in another program and want [the same|it] on {image}|\
               ¶[is there|isn't there] a way to have {n1} on {image}|\
               ¶you get {image} as input. [what you give back|the output] is the same with {n1}|\
               ¶nothing fancy, [just|only] {n1} on {image}|\
               ¶{n1}|¶{n1}|¶{n1}, [please|as a filter|as an effect|as a post effect|as a fragment shader|full screen]|\
               ¶[make|write|create|I need|give me|show me] {n1}|¶[a filter|an effect|a post effect|a shader|a pass] [with|for|that does] {n1}|\
               ¶I am having {image} and I want that it gets {n1}]";

const TWO: &str = "[{c1}, then {c2}|{c1} and {c2}|{c1} and then {c2}|first {c1}, then {c2}|{c1}, after that {c2}|\
                   first {c1} and afterwards {c2}|{c1}, followed by {n2}|{c1}, [plus|with] {n2}|\
                   apply {n1} [and then|, then|followed by|and] {n2} to {image}|\
                   [combine|chain|stack] {n1} and {n2} on {image}|process {image} with {n1} and [then|] {n2}|\
                   put {n1} on {image}, then {c2}|run {image} through {n1} and then {n2}|{c1}, next {c2}|{c1}, and once that is done {c2}|do {n1} and after it {n2} on {image}|give {image} {n1} and then {n2}|{c1}; {c2}|{c1}, and on top of that {c2}|show {image} with {n1} and then {n2}|\
               ¶[two|2] [steps|effects|passes] [on|for] {image}: {n1}, then {n2}|\
               ¶step 1: {c1}. step 2: {c2}|\
               ¶1) {c1} 2) {c2}|\
               ¶{image} -> {n1} -> {n2}|\
               ¶I [want|need] two things done[, in this order|]. {c1}. [then|after that|and then] {c2}|\
               ¶I [want|need|have] to {c1}. [now|then|next] take [the result|what comes out] and {c2}|\
               ¶[the first step|what comes first]: {c1}. [the second step|after that]: {c2}|\
               ¶first: {n1}. second: {n2}. both on {image}|\
               ¶{image} [goes|is sent] through {n1}, and what comes out [of that|] [goes|is sent] through {n2}|\
               ¶I have {image}. [first it gets|it needs first|to begin with it gets] {n1}, [then|and after that] {n2}|\
               ¶[source|input]: {image}. [chain|filters]: {n1}, then {n2}|\
               ¶[take|read|sample] {image}, do {n1}, then [do|apply] {n2}, [output|return] the [color|result]|\
               ¶I want to {c1}. [that alone is not enough|that's not all|there is more to do]: {c2}|\
               ¶[we begin|it begins|start] with {n1} on {image}. after it comes {n2}|\
               ¶the output of {n1} on {image} [is|should be] the input of {n2}|\
               ¶after {n1}, {image} [also needs|should also get|gets in addition] {n2}|\
               ¶what if {image} had {n1} and after that {n2}]";

const THREE: &str = "[{c1}, {c2}, then {c3}|first {c1}, then {c2}, finally {c3}|{c1}, then {c2} and {c3}|\
                     apply {n1}, {n2} and {n3} to {image}|{c1}, followed by {n2} and {n3}|\
                     {c1} and {c2}, then {c3}|run {image} through {n1}, {n2} and {n3}|{c1}, then {c2}, then {c3}|{c1}, next {c2}, last {c3}|do {n1}, then {n2}, then {n3} on {image}|[chain|stack] {n1}, {n2} and {n3} on {image}|process {image} with {n1}, {n2} and {n3}|{c1}, after that {c2} and finally {c3}|\
               ¶[three|3] [steps|effects|passes] [on|for] {image}: {n1}, then {n2}, then {n3}|\
               ¶1) {c1} 2) {c2} 3) {c3}|\
               ¶step 1: {n1}. step 2: {n2}. step 3: {n3}. [all on|applied to|the source is] {image}|\
               ¶{image} -> {n1} -> {n2} -> {n3}|\
               ¶I have {image}. [first comes|first it gets] {n1}, after that {n2}, and [last|at the end] {n3}|\
               ¶[first of all|to begin with], {c1}. then {c2}. [finally|last|at the end] {c3}|\
               ¶[source|input]: {image}. [chain|filters]: {n1}, {n2}, {n3}|\
               ¶{image} goes through {n1}, what comes out goes through {n2}, and that goes through {n3}|\
               ¶[take|read|sample] {image}, do {n1}, then {n2}, then {n3}, [output|return] the [color|result]|\
               ¶I want to {c1}. when that is done, {c2}, and after it {c3}|\
               ¶[a|my] filter chain for {image}, in this order: {n1}, {n2}, {n3}|\
               ¶{image} needs {n1}. after it comes {n2}, and the last step is {n3}]";

const MASKED: &str = "[{c1} {where}|{c1}, {where}|{c1} {where}|apply {n1} to {image} {where}|\
                      apply {n1} {where}|{c1}, but {where}|use {n1} on {image} {where}|put {n1} on {image}, {where}|show {image} with {n1} {where}|run {n1} over {image} {where}|give {image} {n1} {where}|do {n1} on {image} {where}|\
               ¶I have {image}. [I want|it should get|it needs|give it] {n1} {where}|\
               ¶[input|source]: {image}. [effect|filter]: {n1}, {where}|\
               ¶{image} [should get|needs|gets] {n1}, {where}|\
               ¶{image} + {n1}, {where}|\
               ¶[read|sample|take] {image}, [apply|do|add] {n1} {where}, [output|return] the [result|color]|\
               ¶[need|want] {n1} on {image} {where}|\
               ¶what would {image} look like with {n1} {where}|\
               ¶[so far|right now] [the|my] shader just shows {image}. [add {n1} to it|it should get {n1}], {where}|\
               ¶[the original is|here is|we start from] {image}. [put|lay] {n1} on it, {where}|\
               ¶[looking for|I'm after|I have in mind] {n1} for {image}, {where}|\
               ¶[one|a single] pass [over|on] {image} with {n1} {where}|\
               ¶[is there|isn't there] a way to have {n1} on {image} {where}|\
               ¶I am having {image} and I want that it gets {n1}, {where}]";

impl Parts {
    fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Adds a step that is not one of `names`, and declares nothing that is declared already.
    fn then_another(&mut self, names: &[&str], sampler: &mut Sampler) {
        let kinds: Vec<&StepKind> = effect_tones::STEPS
            .iter()
            .chain(&effect_looks::STEPS)
            .filter(|kind| !kind.then.is_empty() && !names.contains(&kind.name))
            .filter(|kind| !self.modifiers.contains(&kind.then))
            .collect();
        loop {
            let kind = sampler.pick(&kinds);
            let step = (kind.sample)(sampler);
            let declared: Vec<&str> = self
                .steps
                .iter()
                .flat_map(|step| declared(&step.lines))
                .chain(
                    self.source
                        .iter()
                        .flat_map(|source| declared(&source.lines)),
                )
                .collect();
            let is_new = declared_by(&step).all(|name| !declared.contains(&name));
            if is_new {
                self.modifiers.push(kind.then);
                self.steps.push(step);
                return;
            }
        }
    }

    fn task(self) -> Task {
        let code = self.code();
        let mut slots = Slots::default();
        slots.phrase(
            "image",
            "[the image|the image|the image|the picture|the picture|the texture|the source image|the photo|the source texture|my image|the input image|\
             the input texture|the bitmap|this image|a photo|an image|my picture|the video frame|the rendered image|the given picture|the sampled texture|the photograph]",
        );
        slots.phrase("it", "[it|it|it|the result|that|the output]");
        let source = self.source.iter().map(|source| &source.wish);
        let wishes: Vec<&Wish> = source
            .chain(self.steps.iter().map(|step| &step.wish))
            .collect();
        name(&wishes, &mut slots);
        let mut phrase = match wishes.len() {
            1 => ONE,
            2 => TWO,
            _ => THREE,
        };
        if let Some(mask) = &self.mask {
            slots.phrase("where", mask.phrase.clone());
            slots.value("share", mask.share.clone());
            phrase = MASKED;
        }
        let mut modifiers: Vec<&'static str> = wishes
            .iter()
            .take(1)
            .flat_map(|wish| wish.modifiers.clone())
            .collect();
        modifiers.extend(&self.modifiers);
        modifiers.extend(self.mask.iter().map(|mask| mask.modifier));
        Task {
            form: Form::Effect,
            modifiers,
            phrase: phrase.into(),
            slots,
            code,
            check: Check::Image(Box::new(move |pixel, texture| self.rule(pixel, texture))),
        }
    }

    fn code(&self) -> String {
        const PLAIN: &str = "textureSample(source, source_sampler, uv).rgb";
        let mut body = String::new();
        let source = self.source.as_ref();
        let value = source.map_or(PLAIN, |source| &source.value);
        let lines = source.map_or("", |source| &source.lines);
        match (self.steps.as_slice(), &self.mask) {
            ([], None) => body.push_str(&format!("{lines}\nlet color = {value};\n")),
            ([], Some(mask)) => body.push_str(&format!(
                "let image = {PLAIN};\n{lines}\nlet changed = {value};\n\
                 let color = mix(image, changed, {});\n",
                mask.code
            )),
            (steps, mask) => {
                body.push_str(&format!("{lines}\nlet image = {value};\n"));
                for (at, step) in steps.iter().enumerate() {
                    let from = if at == 0 { "image" } else { "color" };
                    let lines = step.lines.replace('$', from);
                    let value = step.value.replace('$', from);
                    body.push_str(&match (at, mask) {
                        (_, Some(mask)) => format!(
                            "{lines}\nlet changed = {value};\n\
                             let color = mix(image, changed, {});\n",
                            mask.code
                        ),
                        (0, None) if steps.len() == 1 => format!("{lines}\nlet color = {value};\n"),
                        (0, None) => format!("{lines}\nvar color = {value};\n"),
                        (_, None) => format!("{lines}\ncolor = {value};\n"),
                    });
                }
            }
        }
        body.push_str("return vec4<f32>(color, 1.0);\n");
        let body = with_time(&body);
        let mut declarations = Vec::new();
        let functions = source
            .map(|source| source.functions)
            .into_iter()
            .chain(self.steps.iter().map(|step| step.functions));
        if body.contains("globals.") {
            declarations.push(GLOBALS);
        }
        declarations.push(SOURCE);
        declarations.extend(functions.filter(|text| !text.is_empty()));
        fragment(&declarations, &body)
    }

    /// The colours before and after the source.
    fn looked_at(&self, at: &At, texture: Texture<'_>) -> [Rgb; 2] {
        let look = |[u, v]: [f64; 2]| {
            let [r, g, b, _] = texture([u as f32, v as f32]).map(f64::from);
            [r, g, b]
        };
        let before = look(at.uv);
        match &self.source {
            Some(source) => [before, (source.rule)(at, &look)],
            None => [before, before],
        }
    }

    /// What becomes of the colours before and after the source.
    fn color(&self, at: &At, [before, image]: [Rgb; 2]) -> Rgb {
        let steps = self.steps.iter();
        let changed = steps.fold(image, |color, step| (step.rule)(color, at));
        match &self.mask {
            None => changed,
            Some(mask) if self.steps.is_empty() => blend(before, changed, (mask.rule)(at)),
            Some(mask) => blend(image, changed, (mask.rule)(at)),
        }
    }

    /// The colour, or nothing where a place or a colour a little beside it makes another one.
    fn rule(&self, pixel: Pixel, texture: Texture<'_>) -> Option<[f32; 4]> {
        const PLACES: [[f64; 2]; 2] = [[1e-5, 0.6e-5], [-1e-5, -0.6e-5]];
        const SHIFT: f64 = 4.5e-3;
        const JUMP: f64 = 0.08;
        let at = At {
            uv: pixel.uv.map(f64::from),
            time: pixel.time.into(),
            resolution: pixel.resolution.map(f64::from),
        };
        let images = self.looked_at(&at, texture);
        let color = self.color(&at, images);
        let jumps = |other: Rgb| (0..3).any(|part| (color[part] - other[part]).abs() > JUMP);
        let is_smooth = self.source.as_ref().is_none_or(|source| source.is_smooth);
        for [x, y] in PLACES {
            let beside = At {
                uv: [at.uv[0] + x, at.uv[1] + y],
                ..at
            };
            let images = if is_smooth {
                images
            } else {
                self.looked_at(&beside, texture)
            };
            if jumps(self.color(&beside, images)) {
                return None;
            }
        }
        for part in 0..3 {
            for shift in [-SHIFT, SHIFT] {
                let mut shifted = images;
                shifted[0][part] += shift;
                shifted[1][part] += shift;
                if jumps(self.color(&at, shifted)) {
                    return None;
                }
            }
        }
        let [r, g, b] = color.map(|part| part as f32);
        Some([r, g, b, 1.0])
    }
}

/// The names that statements declare.
fn declared(lines: &str) -> impl Iterator<Item = &str> {
    lines
        .lines()
        .filter_map(|line| {
            line.strip_prefix("let ")
                .or_else(|| line.strip_prefix("var "))
        })
        .filter_map(|rest| rest.split([' ', ':']).next())
}

fn declared_by(step: &Step) -> impl Iterator<Item = &str> {
    declared(&step.lines)
}

/// Gives the wishes their slots: `c1` and `n1` for the command and the noun of the first, `a1`, `b1` and `c1` for its values.
fn name(wishes: &[&Wish], slots: &mut Slots) {
    const NAMES: [[&str; 5]; 3] = [
        ["c1", "n1", "first a", "first b", "first c"],
        ["c2", "n2", "second a", "second b", "second c"],
        ["c3", "n3", "third a", "third b", "third c"],
    ];
    for (at, (wish, names)) in wishes.iter().zip(NAMES).enumerate() {
        let named = |template: &str| {
            ["{a}", "{b}", "{c}"]
                .iter()
                .zip(&names[2..])
                .fold(template.to_string(), |text, (old, new)| {
                    text.replace(old, &format!("{{{new}}}"))
                })
        };
        let command = if at == 0 {
            wish.command.clone()
        } else {
            wish.command.replace("{image}", "{it}")
        };
        slots.phrase(names[0], named(&command));
        slots.phrase(names[1], named(&wish.noun));
        for (value, slot) in wish.values.iter().zip(&names[2..]) {
            slots.value(slot, value.clone());
        }
    }
}
