//! Prints tasks of a family, or of all of them: `cargo run -p synthesis --example show -- [FAMILY] [COUNT]`.

use synthesis::{Sampler, families, phrase};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "all".into());
    let count = arguments
        .next()
        .and_then(|count| count.parse().ok())
        .unwrap_or(3);
    for family in families()
        .iter()
        .filter(|family| name == "all" || family.name == name)
    {
        println!("== {} ({})", family.name, family.category);
        for number in 0..count {
            let mut sampler = Sampler::new(
                number + 77 * family.name.len() as u64,
                number * 31 + u64::from(family.name.as_bytes()[1]),
            );
            let task = family.sample(&mut sampler);
            let prompt = phrase(&task, 0.05, &mut sampler);
            println!("-- {}\n   {}\n{}", prompt.text, prompt.skeleton, task.code);
        }
    }
}
