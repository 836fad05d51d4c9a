//! scratch
use std::time::Instant;
use wgsl_runner::*;
fn main() {
    let text = std::fs::read_to_string("config/wgsl_training_data.toml").unwrap();
    let data: toml::Table = text.parse().unwrap();
    let mut runner = Runner::new(AdapterChoice::Fastest, Limits::default()).unwrap();
    eprintln!("{:?}", runner.adapter());
    let out = std::env::args().nth(1);
    let (mut ok, mut all) = (0, 0);
    let start = Instant::now();
    for e in data["examples"].as_array().unwrap() {
        let id = e["id"].as_str().unwrap();
        let code = e["wgsl_code"].as_str().unwrap();
        all += 1;
        let t = Instant::now();
        match runner.run(code, &Settings::default()) {
            Ok(o) => {
                ok += 1;
                let d = match &o {
                    Output::Images(i) => {
                        if let Some(dir) = &out { std::fs::write(format!("{dir}/{id}.png"), i[0].to_png().unwrap()).unwrap(); }
                        format!("image constant {:?} black {} nonfinite {}", i[0].constant_color(), i[0].is_black(), i[0].non_finite())
                    }
                    Output::Buffers(b) => b.iter().map(|b| format!("{} w={} {:?} -> {:?}", b.name, b.writable, b.before.row(b.before.rows()-1), b.after.row(b.after.rows()-1))).collect::<Vec<_>>().join("; "),
                    Output::Vertices(c) | Output::Calls(c) => format!("{:?} -> {:?}", c.arguments.row(1), c.results.row(1)),
                };
                println!("{id}: {:?} {}", t.elapsed(), d);
            }
            Err(e) => println!("{id}: ERROR {e}"),
        }
    }
    eprintln!("{ok} of {all} in {:?}", start.elapsed());
}
