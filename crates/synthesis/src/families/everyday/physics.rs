//! Formulas of physics and of solids and angles, as functions of what goes into them.

use crate::code::indent;
use crate::families::helpers::one;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use std::f64::consts::{PI, TAU};

/// A function that people name by its result and by what goes in.
pub(super) struct Formula {
    pub(super) name: &'static str,
    pub(super) category: &'static str,
    /// What comes out, without an article: "kinetic energy".
    pub(super) quantity: &'static str,
    /// What goes in: "mass and velocity".
    pub(super) from: &'static str,
    /// The formula as people write it.
    pub(super) written: &'static str,
    /// Alternatives of its own, of both kinds.
    pub(super) own: &'static str,
    /// Structures in front.
    pub(super) before: &'static str,
    pub(super) function: &'static str,
    pub(super) parameters: &'static str,
    pub(super) result: &'static str,
    pub(super) body: &'static str,
    /// The least and the greatest number in the arguments.
    pub(super) range: (f32, f32),
    pub(super) rule: fn(&[Buffer]) -> Option<Buffer>,
}

/// A formula to begin with.
pub(super) const FORMULA: Formula = Formula {
    name: "",
    category: "formulas",
    quantity: "",
    from: "",
    written: "",
    own: "",
    before: "",
    function: "",
    parameters: "",
    result: "f32",
    body: "",
    range: (0.2, 8.0),
    rule: |_| None,
};

/// How every formula can be asked for.
const ASKED: &str = "the {q} from {from}|the {q}, given {from}|the {q} with {from} as arguments|{q} = {w}|the {q} by the formula {w}|\
    ¶{q} function, arguments {from}|\
    ¶{q} [helper|fn|helper function], {from} in, {q} out|\
    ¶fn {signature}, [{w}|the {q}]|\
    ¶{q} = {w} [in wgsl, as a function|as a wgsl function|as a function]|\
    ¶how do I [write|code] a function for the {q} from {from}|\
    ¶what is the wgsl function for the {q}? [it is|formula:|I know that it is] {w}|\
    ¶[in|inputs]: {from}. [out|output]: [the |]{q}. [function|as a function|helper function]|\
    ¶I [have|know|am given] {from} and [need|want] the {q}. [write a function|function please|in a function]|\
    ¶function please, {from} in, {q} out|\
    ¶[write|give me|make|create] a function that [returns|computes|calculates] the {q} from {from}|\
    ¶[can you|could you] [write|code] me a function for the {q}, arguments are {from}";

/// The families of a table of formulas.
pub(super) fn formulas(table: &'static [Formula]) -> Vec<Family> {
    let family = |formula: &'static Formula| {
        Family::new(formula.category, formula.name, move |_: &mut Sampler| {
            task(formula)
        })
    };
    table.iter().map(family).collect()
}

fn task(formula: &'static Formula) -> Task {
    let Formula {
        before,
        function,
        parameters,
        result,
        ..
    } = formula;
    let signature = format!("{function}({parameters}) -> {result}");
    let separator = if before.is_empty() { "" } else { "\n" };
    let code = format!(
        "{before}{separator}fn {signature} {{\n{}}}\n",
        indent(formula.body)
    );
    let mut slots = Slots::default();
    slots.phrase("q", formula.quantity);
    slots.phrase("from", formula.from);
    slots.phrase("w", formula.written);
    slots.phrase("signature", signature);
    Task {
        form: Form::Function,
        modifiers: Vec::new(),
        phrase: format!("[{}|{ASKED}]", formula.own),
        slots,
        code,
        check: Check::Values {
            range: formula.range,
            rule: Box::new(formula.rule),
        },
    }
}

const MECHANICS: &[Formula] = &[
    Formula {
        name: "kinetic-energy-function",
        quantity: "[kinetic energy|kinetic energy|energy of motion]",
        from: "[mass and velocity|mass and speed|a mass and a velocity]",
        written: "[0.5 * m * v * v|1/2 m v²|m v^2 / 2|½mv²]",
        own: "the kinetic energy of a [moving body|body|mass]|the kinetic energy of something with a mass and a velocity|how much energy a moving mass has|half the mass times the velocity squared|1/2 m v^2|\
              ¶kinetic energy function|¶E = [1/2 m v^2|½ m v²|0.5*m*v*v] as a function|¶how much energy does a car of some mass have at some speed? I need a function|¶energy of a moving object, a function of mass and velocity",
        function: "kinetic_energy",
        parameters: "mass: f32, velocity: f32",
        body: "return 0.5 * mass * velocity * velocity;",
        rule: |x| one(x[0][0] * x[1][0].powi(2) / 2.0),
        ..FORMULA
    },
    Formula {
        name: "potential-energy-function",
        quantity: "[potential energy|gravitational potential energy|energy of height]",
        from: "[mass, gravity and height|a mass, the gravity and a height]",
        written: "[m * g * h|m g h|mgh]",
        own: "the potential energy of a raised mass, gravity as an argument|mass times gravity times height|m * g * h|the energy that a lifted mass stores, with mass, gravity and height given|\
              ¶E = mgh as a function of all three|¶potential energy function|¶I lift a stone to some height. its energy as a function of mass, gravity, height|¶function for energy of height, arguments m, g and h",
        function: "potential_energy",
        parameters: "mass: f32, gravity: f32, height: f32",
        body: "return mass * gravity * height;",
        rule: |x| one(x[2][0] * x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "momentum-function",
        quantity: "[momentum|linear momentum]",
        from: "[mass and velocity|a mass and a velocity]",
        written: "[m * v|m v|mass * velocity]",
        own: "the momentum of a body|the momentum of a moving mass|mass times velocity, the momentum|p = m v|\
              ¶momentum function|¶p = m * v as a function|¶how much momentum has a mass at a velocity? function for it|¶function please for momentum of a ball, mass and velocity are numbers",
        function: "momentum",
        parameters: "mass: f32, velocity: f32",
        body: "return mass * velocity;",
        range: (-8.0, 8.0),
        rule: |x| one(x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "newton-force-function",
        quantity: "force",
        from: "[mass and acceleration|a mass and an acceleration]",
        written: "[m * a|m a|mass times acceleration]",
        own: "the force that gives a mass an acceleration|Newton's second law|F = m a|the force by Newton's second law|mass times acceleration|\
              ¶F = ma as a function|¶newton's second law as a [wgsl |]function|¶how strong must I push a mass so that it gets an acceleration? function|¶force function, F = m*a",
        function: "force",
        parameters: "mass: f32, acceleration: f32",
        body: "return mass * acceleration;",
        range: (-8.0, 8.0),
        rule: |x| one(x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "pressure-function",
        quantity: "pressure",
        from: "[force and area|a force and an area]",
        written: "[F / A|force / area|force over area]",
        own: "the pressure of a force on an area|force per area, the pressure|p = F / A|\
              ¶pressure function|¶p = F/A as a function|¶a force pushes on a surface. function for the pressure|¶divide the force by the area it presses on, as a function",
        function: "pressure",
        parameters: "force: f32, area: f32",
        body: "return force / area;",
        rule: |x| one(x[0][0] / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "density-function",
        quantity: "[density|mass density]",
        from: "[mass and volume|a mass and a volume]",
        written: "[m / V|mass / volume|mass over volume]",
        own: "the density of a material from its mass and its volume|mass per volume, the density|rho = m / V|\
              ¶density function, mass over volume|¶rho = m/V as a function|¶how dense is a thing with a mass and a volume? function|¶divide mass by volume, as a function called density",
        function: "density",
        parameters: "mass: f32, volume: f32",
        body: "return mass / volume;",
        rule: |x| one(x[0][0] / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "average-speed-function",
        quantity: "[average speed|mean speed|average velocity]",
        from: "[distance and time|a distance and a time|the distance traveled and the time taken]",
        written: "[distance / time|s / t|d / t]",
        own: "the average speed over a distance|speed as distance over time|v = d / t|how fast something went, from distance and time|\
              ¶average speed function|¶speed = distance / time as a function|¶how fast was I if I ran a distance in some time? function|¶function please for speed, distance and time are given",
        function: "average_speed",
        parameters: "distance: f32, time: f32",
        body: "return distance / time;",
        rule: |x| one(x[0][0] / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "travel-time-function",
        quantity: "[travel time|time of travel|trip duration]",
        from: "[distance and speed|a distance and a speed]",
        written: "[distance / speed|d / v]",
        own: "how long a trip takes at a speed, from distance and speed|the time to cover a distance at a speed|t = d / v, the travel time|\
              ¶travel time function|¶time = distance / speed as a function|¶how long do I drive for a distance at a speed? function|¶function: when do we arrive, distance and speed in, time out",
        function: "travel_time",
        parameters: "distance: f32, speed: f32",
        body: "return distance / speed;",
        rule: |x| one(x[0][0] / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "accelerated-distance-function",
        quantity: "[distance traveled|displacement] under constant acceleration",
        from: "[initial velocity, acceleration and time|start velocity, acceleration and time]",
        written: "[v * t + 0.5 * a * t * t|v t + 1/2 a t²|v0*t + a*t^2/2]",
        own: "s = v t + 1/2 a t^2|how far something gets with a start velocity, an acceleration and a time|the way covered with constant acceleration from a start velocity|\
              ¶s = v*t + a*t*t/2 as a function of v, a and t|¶displacement function: start velocity, acceleration, time|¶my car already rolls and accelerates evenly. function for how far it is after a time|¶suvat: function for s from u, a and t",
        function: "displacement",
        parameters: "velocity: f32, acceleration: f32, time: f32",
        body: "return velocity * time + 0.5 * acceleration * time * time;",
        rule: |x| one(x[2][0] * (x[0][0] + x[1][0] * x[2][0] / 2.0)),
        ..FORMULA
    },
    Formula {
        name: "fall-distance-function",
        quantity: "[free fall distance|distance fallen] with g = 9.81",
        from: "[the time|the time in seconds|the fall time]",
        written: "[0.5 * 9.81 * t * t|9.81 t² / 2]",
        own: "how far something falls in a time, with g = 9.81|the way of a free fall after t seconds on Earth, g is 9.81|half of 9.81 times the time squared|\
              ¶free fall: distance after t seconds, g = 9.81, as a function|¶I drop a stone. how many meters has it fallen after t seconds? function with 9.81|¶function for free fall distance on earth, argument time|¶s = 1/2 g t^2 with g = 9.81, function of t",
        function: "fall_distance",
        parameters: "time: f32",
        body: "return 0.5 * 9.81 * time * time;",
        rule: |x| one(4.905 * x[0][0].powi(2)),
        ..FORMULA
    },
    Formula {
        name: "impact-speed-function",
        quantity: "[impact speed|speed on impact|landing speed] of a free fall with g = 9.81",
        from: "[the height|the drop height|a height]",
        written: "[sqrt(2 * 9.81 * h)|√(2 · 9.81 · h)|the root of 2 g h, g = 9.81]",
        own: "how fast something hits the ground after a fall from a height, g = 9.81|the square root of 2 * 9.81 * height|the speed at the ground after falling from a height on Earth, g is 9.81|\
              ¶v = sqrt(2 g h) with g = 9.81, function of h|¶a ball falls from a height. how fast is it at the bottom? function, g = 9.81|¶impact speed function, drop height in|¶function for landing speed without air, height as argument, 9.81",
        function: "impact_speed",
        parameters: "height: f32",
        body: "return sqrt(2.0 * 9.81 * height);",
        rule: |x| one((19.62 * x[0][0]).powf(0.5)),
        ..FORMULA
    },
    Formula {
        name: "throw-height-function",
        quantity: "[height of a thrown ball|height of a projectile]",
        from: "[start height, upward speed, gravity and time|initial height, vertical speed, gravity and time]",
        written: "[h + v * t - 0.5 * g * t * t|h + v t - 1/2 g t²|h0 + v*t - g*t^2/2]",
        own: "where a ball thrown up is after a time, with start height, speed and gravity|the height of a vertical throw over time|y = h + v t - g t^2 / 2|\
              ¶my character jumps. its height from start height, jump speed, gravity and time, as a function|¶jump height function: start height, speed, gravity, time|¶h + v*t - g*t*t/2 as a function of all four|¶vertical throw as a function of height, speed, g and t",
        function: "throw_height",
        parameters: "height: f32, speed: f32, gravity: f32, time: f32",
        body: "return height + speed * time - 0.5 * gravity * time * time;",
        range: (0.2, 5.0),
        rule: |x| one(x[0][0] + x[3][0] * (x[1][0] - x[2][0] * x[3][0] / 2.0)),
        ..FORMULA
    },
    Formula {
        name: "projectile-range-function",
        quantity: "[projectile range|range of a projectile|throwing distance]",
        from: "[launch speed, angle in radians and gravity|speed, launch angle (radians) and gravity]",
        written: "[v * v * sin(2 * angle) / g|v² sin(2a) / g|v^2 * sin(2*a) / g]",
        own: "how far a cannonball flies on flat ground, from speed, angle and gravity|the range of a throw with a speed and an angle, gravity as an argument|v² sin(2a) / g|\
              ¶I shoot an arrow with some speed and angle. function for how far it goes, gravity is an argument|¶projectile range function|¶range = v^2 sin(2a)/g as a function of v, a and g|¶function for distance of throw on flat ground, speed, angle, gravity",
        function: "projectile_range",
        parameters: "speed: f32, angle: f32, gravity: f32",
        body: "return speed * speed * sin(2.0 * angle) / gravity;",
        range: (0.3, 3.0),
        rule: |x| one(2.0 * x[0][0].powi(2) * x[1][0].sin() * x[1][0].cos() / x[2][0]),
        ..FORMULA
    },
    Formula {
        name: "centripetal-acceleration-function",
        quantity: "centripetal acceleration",
        from: "[speed and radius|velocity and radius|a speed and the radius of the circle]",
        written: "[v * v / r|v² / r|v^2 / r]",
        own: "the acceleration toward the center on a circular path|v squared over r|the centripetal acceleration of a car in a curve|\
              ¶centripetal acceleration function|¶a = v^2/r as a function|¶my car drives around a bend of a radius with a speed. function for the sideways acceleration|¶function for acceleration in a circle, speed and radius",
        function: "centripetal_acceleration",
        parameters: "speed: f32, radius: f32",
        body: "return speed * speed / radius;",
        rule: |x| one(x[0][0].powi(2) / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "spring-force-function",
        quantity: "[spring force|force of a spring|restoring force]",
        from: "[stiffness and displacement|the stiffness k and the displacement x|spring constant and displacement]",
        written: "[-k * x|-kx|minus k times x]",
        own: "the force of a spring by Hooke's law|Hooke's law|F = -k x|the force that pulls a stretched spring back, from stiffness and displacement|\
              ¶hooke's law function|¶Hooke: F = -k*x as a function|¶a spring is pulled by x. function for the force back, stiffness as argument|¶spring force function, minus stiffness times displacement",
        function: "spring_force",
        parameters: "stiffness: f32, displacement: f32",
        body: "return -stiffness * displacement;",
        range: (-6.0, 6.0),
        rule: |x| one(0.0 - x[0][0] * x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "damped-spring-force-function",
        quantity: "[damped spring force|force of a damped spring]",
        from: "[stiffness, damping, displacement and velocity|k, damping, displacement and velocity]",
        written: "[-k * x - c * v|-kx - cv]",
        own: "the force of a spring with damping|Hooke's law with a damper|minus stiffness times displacement minus damping times velocity|-k x - c v|\
              ¶F = -k*x - c*v as a function of k, c, x and v|¶spring damper force function: stiffness, damping, displacement, velocity|¶my spring swings for ever, so damping must go in. function for its force, also of the velocity|¶spring with damper: function of k, c, x, v",
        function: "damped_spring_force",
        parameters: "stiffness: f32, damping: f32, displacement: f32, velocity: f32",
        body: "return -stiffness * displacement - damping * velocity;",
        range: (-4.0, 4.0),
        rule: |x| one(-(x[0][0] * x[2][0] + x[1][0] * x[3][0])),
        ..FORMULA
    },
    Formula {
        name: "gravity-force-function",
        quantity: "[gravitational force|force of gravity|gravitational attraction] between two masses",
        from: "[the constant g, both masses and their distance|g, two masses and a distance]",
        written: "[g * m1 * m2 / (r * r)|g m1 m2 / r²|g*m1*m2/r^2]",
        own: "Newton's law of gravitation with the constant as the first argument|the attraction of two masses at a distance, the constant is an argument|g * m1 * m2 / r^2|\
              ¶newton's law of gravity as a function of g, m1, m2 and r|¶two planets pull at each other. function for the force from g, both masses and the distance|¶F = g m1 m2 / r² as a function|¶gravity force function, arguments g, m1, m2, distance",
        function: "gravity_force",
        parameters: "g: f32, mass1: f32, mass2: f32, r: f32",
        body: "return g * mass1 * mass2 / (r * r);",
        range: (0.5, 5.0),
        rule: |x| one(x[0][0] * x[1][0] * x[2][0] / x[3][0].powi(2)),
        ..FORMULA
    },
    Formula {
        name: "pendulum-period-function",
        quantity: "[pendulum period|period of a pendulum|swing time of a pendulum]",
        from: "[its length and gravity|length and gravity|the length and the gravity]",
        written: "[2 * pi * sqrt(l / g)|2π √(l/g)|two pi times the root of l over g]",
        own: "the time of a full swing of a pendulum, from length and gravity|the period of a simple pendulum|T = 2 pi sqrt(l / g)|\
              ¶how long does a pendulum of some length need for one swing? function, gravity is an argument|¶pendulum period function|¶T = 2*pi*sqrt(l/g) as a function of l and g|¶function for swing time, pendulum length and g",
        function: "pendulum_period",
        parameters: "length: f32, gravity: f32",
        body: "return 6.28318 * sqrt(length / gravity);",
        rule: |x| one(TAU * x[0][0].sqrt() / x[1][0].sqrt()),
        ..FORMULA
    },
    Formula {
        name: "braking-distance-function",
        quantity: "[braking distance|brake distance]",
        from: "[speed and deceleration|a speed and a deceleration]",
        written: "[v * v / (2 * a)|v² / (2a)|v^2 / 2a]",
        own: "how far a car rolls until it stops, from speed and deceleration|the distance to brake from a speed to zero|speed squared over twice the deceleration|\
              ¶braking distance function|¶v^2/(2a) as a function, speed and deceleration|¶how many meters until my car stands still? function of speed and how hard it brakes|¶function for braking way, arguments speed, deceleration",
        function: "braking_distance",
        parameters: "speed: f32, deceleration: f32",
        body: "return speed * speed / (2.0 * deceleration);",
        rule: |x| one(0.5 * x[0][0].powi(2) / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "drag-force-function",
        quantity: "[drag force|air resistance|aerodynamic drag]",
        from: "[density, speed, drag coefficient and area|air density, speed, drag coefficient and area]",
        written: "[0.5 * density * v * v * c * area|1/2 rho v² c A|0.5*rho*v^2*cd*A]",
        own: "the air drag of a body|the drag equation|half the density times speed squared times coefficient times area|\
              ¶drag equation as a function of density, speed, coefficient and area|¶drag force function|¶how strong is the wind against my car? function with air density, speed, cd and area|¶1/2 rho v^2 cd A as a function",
        function: "drag_force",
        parameters: "density: f32, speed: f32, coefficient: f32, area: f32",
        body: "return 0.5 * density * speed * speed * coefficient * area;",
        range: (0.2, 4.0),
        rule: |x| one(x[0][0] * x[1][0].powi(2) * x[2][0] * x[3][0] / 2.0),
        ..FORMULA
    },
];

const WAVES_AND_CURRENTS: &[Formula] = &[
    Formula {
        name: "ohms-law-function",
        quantity: "voltage",
        from: "[current and resistance|a current and a resistance]",
        written: "[I * R|i r|current * resistance]",
        own: "Ohm's law for the voltage|the voltage by Ohm's law|V = I R|U = R I|the voltage across a resistor, from current and resistance|\
              ¶ohm's law, voltage from current and resistance, as a function|¶V = I*R as a function|¶a current flows through a resistor. function for the voltage|¶ohms law function, I and R in, voltage out",
        function: "voltage",
        parameters: "current: f32, resistance: f32",
        body: "return current * resistance;",
        range: (-8.0, 8.0),
        rule: |x| one(x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "ohms-law-current-function",
        quantity: "[current|electric current]",
        from: "[voltage and resistance|a voltage and a resistance]",
        written: "[V / R|U / R|voltage / resistance]",
        own: "Ohm's law for the current|the current through a resistor, from voltage and resistance|I = V / R|the amperes from volts and ohms|\
              ¶ohm's law solved for the current, as a function of voltage and resistance|¶I = V/R as a function|¶volts and ohms in, amperes out, a function|¶how much current flows at a voltage through a resistance? function",
        function: "current",
        parameters: "voltage: f32, resistance: f32",
        body: "return voltage / resistance;",
        rule: |x| one(x[0][0] / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "electric-power-function",
        quantity: "[electric power|electrical power|power in watts]",
        from: "[voltage and current|a voltage and a current]",
        written: "[V * I|U * I|voltage times current]",
        own: "the electric power of a device|volts times amperes|P = V I|the watts from volts and amperes|\
              ¶P = U*I as a function|¶volts and amps in, watts out, a function|¶electric power function|¶how many watts has a lamp at a voltage and a current? function",
        function: "electric_power",
        parameters: "voltage: f32, current: f32",
        body: "return voltage * current;",
        rule: |x| one(x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "parallel-resistance-function",
        quantity: "[resistance of two resistors in parallel|total resistance of two parallel resistors|parallel resistance]",
        from: "[both resistances|two resistances|the resistances a and b]",
        written: "[a * b / (a + b)|1 / (1/a + 1/b)|ab / (a + b)]",
        own: "two resistors in parallel as one resistance|the combined resistance of two resistors side by side|the product of two resistances over their sum|\
              ¶parallel resistors function, two of them|¶1/(1/a + 1/b) as a function, two resistors|¶I solder two resistors in parallel. function for the resistance of both together|¶function for two parallel resistors, total in ohms",
        function: "parallel_resistance",
        parameters: "a: f32, b: f32",
        body: "return a * b / (a + b);",
        rule: |x| one((x[0][0].recip() + x[1][0].recip()).recip()),
        ..FORMULA
    },
    Formula {
        name: "wavelength-function",
        quantity: "wavelength",
        from: "[wave speed and frequency|speed and frequency|the speed of the wave and its frequency]",
        written: "[v / f|speed / frequency|c / f]",
        own: "the wavelength of a wave|speed over frequency, the wavelength|lambda = v / f|how long a wave is, from speed and frequency|\
              ¶wavelength function|¶lambda = v/f as a function|¶a sound has a speed and a frequency. function for its wavelength|¶divide wave speed by frequency in a function",
        function: "wavelength",
        parameters: "speed: f32, frequency: f32",
        body: "return speed / frequency;",
        rule: |x| one(x[0][0] / x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "doppler-function",
        quantity: "[Doppler frequency|doppler shifted frequency|frequency heard] of an approaching source",
        from: "[frequency, wave speed and source speed|the emitted frequency, the speed of sound and the speed of the source]",
        written: "[f * c / (c - v)|f c / (c - v)]",
        own: "the Doppler effect of a source that comes closer, from frequency, wave speed and source speed|the pitch of an approaching siren|f * c / (c - v), the doppler effect|\
              ¶doppler effect as a function: frequency f, wave speed c, source comes at v|¶an ambulance comes toward me. function for the frequency I hear, from its frequency, speed of sound, its speed|¶f*c/(c-v) as a function|¶doppler function for approaching source, arguments f, c, v",
        function: "doppler",
        parameters: "frequency: f32, wave_speed: f32, source_speed: f32",
        body: "return frequency * wave_speed / (wave_speed - source_speed);",
        rule: |x| {
            let rest = x[1][0] - x[2][0];
            if rest.abs() < 0.3 {
                return None;
            }
            one(x[0][0] / (1.0 - x[2][0] / x[1][0]))
        },
        ..FORMULA
    },
    Formula {
        name: "thin-lens-function",
        quantity: "[image distance|image distance of a thin lens]",
        from: "[focal length and object distance|the focal length and the object distance]",
        written: "[1 / (1/f - 1/d)|1/(1/focal - 1/object)]",
        own: "the thin lens equation solved for the image distance|where a lens forms the image, from focal length and object distance|the lens equation: 1 / (1 / focal - 1 / object)|\
              ¶thin lens equation as a function|¶1/(1/f - 1/d) as a function of f and d|¶a lens with a focal length and an object in front of it. function for where the image is sharp|¶lens formula function, image distance out",
        function: "image_distance",
        parameters: "focal: f32, object: f32",
        body: "return 1.0 / (1.0 / focal - 1.0 / object);",
        rule: |x| {
            let (focal, object) = (x[0][0], x[1][0]);
            ((object - focal).abs() > 0.3).then(|| vec![focal * object / (object - focal)])
        },
        ..FORMULA
    },
    Formula {
        name: "lorentz-factor-function",
        quantity: "[Lorentz factor|relativistic gamma factor|gamma factor of special relativity]",
        from: "[the speed as a fraction of the speed of light|beta, the speed over the speed of light]",
        written: "[1 / sqrt(1 - b * b)|1 / √(1 - b²)|1/sqrt(1-beta^2)]",
        own: "the gamma of special relativity from beta|time dilation at a fraction of the speed of light|1 / sqrt(1 - beta^2)|\
              ¶lorentz factor function, beta in, gamma out|¶gamma = 1/sqrt(1 - beta^2) as a function|¶how much slower do clocks go in a spaceship at beta times light speed? function for the factor|¶time dilation factor, function of v/c",
        function: "lorentz_factor",
        parameters: "beta: f32",
        body: "return inverseSqrt(1.0 - beta * beta);",
        range: (-0.9, 0.9),
        rule: |x| one(1.0 / ((1.0 - x[0][0]) * (1.0 + x[0][0])).sqrt()),
        ..FORMULA
    },
    Formula {
        name: "half-life-function",
        quantity: "[amount left|remaining amount|amount that remains] after radioactive decay",
        from: "[the start amount, the time and the half-life|amount, time and half-life]",
        written: "[amount * 0.5^(time / half_life)|N * 2^(-t / h)|amount * exp2(-time / half_life)]",
        own: "how much is left of an amount after a time, with a half-life|radioactive decay with a half-life argument|the rest of a substance that halves every half-life|\
              ¶half-life function: amount, time, half-life in, rest out|¶a medicine in the blood halves again and again. function for what remains, from dose, time and half-life|¶N * 0.5^(t/h) as a function|¶radioactive decay by half-life, function of three floats",
        function: "remaining",
        parameters: "amount: f32, time: f32, half_life: f32",
        body: "return amount * exp2(-time / half_life);",
        range: (0.5, 6.0),
        rule: |x| one(x[0][0] * 0.5_f64.powf(x[1][0] / x[2][0])),
        ..FORMULA
    },
    Formula {
        name: "decibel-function",
        quantity: "[decibels|level in decibels|dB value]",
        from: "[a power ratio|the ratio of two powers]",
        written: "[10 * log10(ratio)|10 log10(p)|ten times the decimal logarithm]",
        own: "a power ratio in decibels|10 * log10 of a ratio|the dB of a power ratio|ten times log base 10 of a ratio|\
              ¶power ratio to decibels, function|¶dB = 10*log10(ratio) as a function|¶sound engineer here, power ratio in, dB out, a function with the factor 10|¶wgsl has no log10, but I need 10*log10(x) as a function for decibels",
        function: "decibels",
        parameters: "ratio: f32",
        body: "return 10.0 * log(ratio) / log(10.0);",
        range: (0.05, 100.0),
        rule: |x| one(10.0 * x[0][0].log10()),
        ..FORMULA
    },
    Formula {
        name: "heat-energy-function",
        quantity: "[heat energy|heat|thermal energy] for a temperature change",
        from: "[mass, specific heat and temperature change|mass, heat capacity and temperature difference]",
        written: "[m * c * dT|m c ΔT|mass * capacity * change]",
        own: "the heat needed to warm a mass|the energy to heat water up, from mass, specific heat and temperature change|Q = m c ΔT|\
              ¶Q = m*c*dT as a function|¶heat energy function|¶how much energy do I need to warm up a pot? function of mass, specific heat, temperature change|¶function for heat, arguments mass, capacity, delta T",
        function: "heat",
        parameters: "mass: f32, capacity: f32, change: f32",
        body: "return mass * capacity * change;",
        rule: |x| one(x[2][0] * x[0][0] * x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "cooling-function",
        quantity: "[temperature after cooling|temperature by Newton's law of cooling|cooling temperature]",
        from: "[start temperature, room temperature, rate and time|start, ambient temperature, cooling rate and time]",
        written: "[room + (start - room) * exp(-rate * t)|room + (start - room) e^(-kt)]",
        own: "Newton's law of cooling|how warm something still is after a time, from start and room temperature, rate and time|the temperature of a coffee that cools to the room|\
              ¶newton's law of cooling as a function of start, room, rate, time|¶my tea cools down to room temperature. function for its temperature at time t with a cooling rate|¶cooling function, arguments start, room, rate, t|¶room + (start - room)*exp(-k*t) as a function",
        function: "cooled",
        parameters: "start: f32, room: f32, rate: f32, time: f32",
        body: "return room + (start - room) * exp(-rate * time);",
        range: (0.1, 4.0),
        rule: |x| {
            let kept = (-x[2][0] * x[3][0]).exp();
            one(x[0][0] * kept + x[1][0] * (1.0 - kept))
        },
        ..FORMULA
    },
];

const SOLIDS_AND_ANGLES: &[Formula] = &[
    Formula {
        name: "heron-function",
        category: "geometry",
        quantity: "[triangle area|area of a triangle]",
        from: "[its three sides|the three side lengths|the sides a, b and c]",
        written: "[sqrt(s (s-a) (s-b) (s-c)) with s = (a+b+c)/2|√(s(s-a)(s-b)(s-c)), s half the sum]",
        own: "the area of a triangle by Heron's formula|Heron's formula|a triangle's area from the lengths of its three sides|\
              ¶heron's formula as a function|¶I measured all three sides of a triangle and want its area. function|¶triangle area function from sides a, b, c (Heron)|¶area of triangle, only side lengths known, function please",
        function: "triangle_area",
        parameters: "a: f32, b: f32, c: f32",
        body: "let s = 0.5 * (a + b + c);\nreturn sqrt(s * (s - a) * (s - b) * (s - c));",
        range: (3.0, 5.0),
        rule: |x| {
            let (a, b, c) = (x[0][0], x[1][0], x[2][0]);
            let cosine = (a * a + b * b - c * c) / (2.0 * a * b);
            one(0.5 * a * b * (1.0 - cosine * cosine).sqrt())
        },
        ..FORMULA
    },
    Formula {
        name: "arc-length-function",
        category: "geometry",
        quantity: "arc length",
        from: "[radius and angle in radians|the radius and the angle (radians)]",
        written: "[r * angle|radius * angle|r times the angle]",
        own: "the length of a circular arc, from radius and angle|how long an arc of a circle is, the angle in radians|\
              ¶arc length function, angle in radians|¶r*angle as a function for the length of an arc|¶I walk along a piece of a circle. function for the way, radius and angle given|¶function for arc, radius and radians",
        function: "arc_length",
        parameters: "radius: f32, angle: f32",
        body: "return radius * angle;",
        rule: |x| one(x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "sector-area-function",
        category: "geometry",
        quantity: "[area of a circle sector|sector area|area of a pie slice]",
        from: "[radius and angle in radians|the radius and the angle (radians)]",
        written: "[0.5 * r * r * angle|r² angle / 2|r^2 * angle / 2]",
        own: "how much area a pizza slice has, from radius and angle|the area of a circular sector, angle in radians|half the radius squared times the angle|\
              ¶sector area function, angle in radians|¶my pizza slice has a radius and an angle. function for its area|¶1/2 r^2 * angle as a function|¶function for piece of circle, area, radius and radians",
        function: "sector_area",
        parameters: "radius: f32, angle: f32",
        body: "return 0.5 * radius * radius * angle;",
        rule: |x| one(x[1][0] * x[0][0].powi(2) / 2.0),
        ..FORMULA
    },
    Formula {
        name: "annulus-area-function",
        category: "geometry",
        quantity: "[area of a ring|ring area|area of an annulus]",
        from: "[the inner and the outer radius|inner and outer radius]",
        written: "[pi * (R * R - r * r)|π (R² - r²)|pi*(outer^2 - inner^2)]",
        own: "the area between two circles with one center, from both radii|how much area a ring covers|the area of a disc with a round hole|\
              ¶ring area function, inner radius first|¶a washer has an inner and an outer radius. function for its area|¶annulus area as a function of inner and outer radius|¶pi*(outer² - inner²) as a function, inner is the first argument",
        function: "ring_area",
        parameters: "inner: f32, outer: f32",
        body: "return 3.14159 * (outer * outer - inner * inner);",
        rule: |x| one(PI * (x[1][0] - x[0][0]) * (x[1][0] + x[0][0])),
        ..FORMULA
    },
    Formula {
        name: "cylinder-surface-function",
        category: "geometry",
        quantity: "[surface area of a cylinder|cylinder surface area]",
        from: "[radius and height|its radius and its height]",
        written: "[2 * pi * r * (r + h)|2πr(r + h)|2 pi r^2 + 2 pi r h]",
        own: "the whole surface of a cylinder, both caps included|how much tin a can needs, from radius and height|the outside of a closed cylinder as an area|\
              ¶cylinder surface function, with both caps|¶I paint a can all around with top and bottom. function for the area, radius and height|¶2*pi*r*(r+h) as a function|¶function for surface of closed cylinder",
        function: "cylinder_surface",
        parameters: "radius: f32, height: f32",
        body: "return 6.28318 * radius * (radius + height);",
        rule: |x| one(TAU * x[0][0].powi(2) + TAU * x[0][0] * x[1][0]),
        ..FORMULA
    },
    Formula {
        name: "box-surface-function",
        category: "geometry",
        quantity: "[surface area of a box|surface of a cuboid|box surface area]",
        from: "[width, height and depth|its width, height and depth]",
        written: "[2 * (w * h + h * d + d * w)|2(wh + hd + dw)]",
        own: "the total area of the six faces of a box|how much wrapping paper a box needs, from its three sizes|twice the sum of the three face areas of a box|\
              ¶box surface area function|¶I wrap a gift box. function for the paper, from width, height, depth|¶2*(wh + hd + dw) as a function|¶function for outside area of cuboid, three floats",
        function: "box_surface",
        parameters: "width: f32, height: f32, depth: f32",
        body: "return 2.0 * (width * height + height * depth + depth * width);",
        rule: |x| one(2.0 * (x[0][0] * (x[1][0] + x[2][0]) + x[1][0] * x[2][0])),
        ..FORMULA
    },
    Formula {
        name: "box-diagonal-function",
        category: "geometry",
        quantity: "[space diagonal of a box|box diagonal|diagonal of a cuboid]",
        from: "[width, height and depth|its width, height and depth]",
        written: "[sqrt(w * w + h * h + d * d)|√(w² + h² + d²)]",
        own: "the longest line in a box, from corner to opposite corner|the distance between opposite corners of a box with three sizes|Pythagoras in 3D for the sides of a box|\
              ¶box diagonal function|¶does my umbrella fit in the case? function for the diagonal from width, height, depth|¶sqrt(w*w + h*h + d*d) as a function of three floats|¶function for diagonal in a cuboid",
        function: "box_diagonal",
        parameters: "width: f32, height: f32, depth: f32",
        body: "return sqrt(width * width + height * height + depth * depth);",
        rule: |x| one(x[0][0].hypot(x[1][0]).hypot(x[2][0])),
        ..FORMULA
    },
    Formula {
        name: "pyramid-volume-function",
        category: "geometry",
        quantity: "[volume of a pyramid|pyramid volume]",
        from: "[base area and height|its base area and its height]",
        written: "[area * height / 3|A h / 3|1/3 A h]",
        own: "a third of base area times height|how much fits in a pyramid, from base area and height|the volume of a pyramid with a base area and a height|\
              ¶pyramid volume function|¶1/3 * base * height as a function for a pyramid|¶a pyramid stands on an area and has a height. function for the volume|¶function for pyramid, base area and height in",
        function: "pyramid_volume",
        parameters: "base_area: f32, height: f32",
        body: "return base_area * height / 3.0;",
        rule: |x| one(x[0][0] * x[1][0] / 3.0),
        ..FORMULA
    },
    Formula {
        name: "torus-volume-function",
        category: "geometry",
        quantity: "[volume of a torus|torus volume|volume of a donut]",
        from: "[the major and the minor radius|its major and minor radius|ring radius and tube radius]",
        written: "[2 * pi² * R * r²|2 π² R r²|2*pi*pi*R*r*r]",
        own: "how much dough is in a donut, from major and minor radius|the volume of a ring with a round cross-section|\
              ¶torus volume function, major radius first|¶2 pi^2 R r^2 as a function|¶donut: function for the volume from the ring radius and the tube radius|¶function for volume of torus",
        function: "torus_volume",
        parameters: "major: f32, minor: f32",
        body: "return 19.7392 * major * minor * minor;",
        rule: |x| one(2.0 * PI.powi(2) * x[0][0] * x[1][0].powi(2)),
        ..FORMULA
    },
    Formula {
        name: "regular-polygon-area-function",
        category: "geometry",
        quantity: "area of a regular polygon",
        from: "[the number of sides and the circumradius|side count (float) and circumradius|the count of corners and their distance from the center]",
        written: "[0.5 * n * r * r * sin(2 pi / n)|n r² sin(2π/n) / 2]",
        own: "the area of a regular n-gon in a circle of a radius|how big a regular polygon with n corners on a circle is|\
              ¶regular polygon area function, n and circumradius|¶n/2 * r^2 * sin(2pi/n) as a function|¶a polygon with n equal sides has its corners on a circle. function for the area, n and the radius are floats|¶function for n-gon area, circumradius given",
        function: "polygon_area",
        parameters: "sides: f32, radius: f32",
        body: "return 0.5 * sides * radius * radius * sin(6.28318 / sides);",
        range: (3.0, 10.0),
        rule: |x| {
            let half = PI / x[0][0];
            one(x[0][0] * x[1][0].powi(2) * half.sin() * half.cos())
        },
        ..FORMULA
    },
    Formula {
        name: "interior-angle-function",
        category: "geometry",
        quantity: "[interior angle of a regular polygon in degrees|inner angle of a regular n-gon in degrees]",
        from: "[the number of sides|the side count, a float|n]",
        written: "[(n - 2) * 180 / n|180 (n - 2) / n]",
        own: "the angle at each corner of a regular polygon, in degrees|how many degrees a corner of a regular n-gon has|\
              ¶interior angle function: number of sides in, degrees out|¶hexagon has 120, square has 90. function for the corner angle of any regular polygon|¶(n-2)*180/n as a function|¶function for inner angle of regular polygon, degrees",
        function: "interior_angle",
        parameters: "sides: f32",
        body: "return (sides - 2.0) * 180.0 / sides;",
        range: (3.0, 12.0),
        rule: |x| one(180.0 - 360.0 / x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "third-angle-function",
        category: "geometry",
        quantity: "[third angle of a triangle in degrees|missing angle of a triangle in degrees]",
        from: "[the other two angles|two of its angles|the angles a and b in degrees]",
        written: "[180 - a - b|180 minus both angles]",
        own: "180 minus two angles|the angle that is missing in a triangle, in degrees|what is left of 180 degrees after two angles|\
              ¶triangle: two angles known, function for the third, in degrees|¶180 - a - b as a function|¶homework: the angles of a triangle sum up to 180. function that gives the third one|¶function for missing triangle angle",
        function: "third_angle",
        parameters: "a: f32, b: f32",
        body: "return 180.0 - a - b;",
        range: (1.0, 90.0),
        rule: |x| one(180.0 - (x[0][0] + x[1][0])),
        ..FORMULA
    },
    Formula {
        name: "law-of-cosines-function",
        category: "geometry",
        quantity: "third side of a triangle",
        from: "[two sides and the angle between them in radians|the sides a and b and the angle between them (radians)]",
        written: "[sqrt(a * a + b * b - 2 * a * b * cos(angle))|√(a² + b² - 2ab cos γ)]",
        own: "the law of cosines for a side|the side across from an angle between two given sides|how long the third side is by the law of cosines|\
              ¶law of cosines as a function, angle in radians|¶two sides and the angle in between are known. function for the third side of the triangle|¶sqrt(a² + b² - 2ab cos(angle)) as a function|¶cosine rule function: a, b, angle in radians",
        function: "third_side",
        parameters: "a: f32, b: f32, angle: f32",
        body: "return sqrt(a * a + b * b - 2.0 * a * b * cos(angle));",
        range: (0.4, 3.0),
        rule: |x| {
            let (a, b, angle) = (x[0][0], x[1][0], x[2][0]);
            one((a - b * angle.cos()).hypot(b * angle.sin()))
        },
        ..FORMULA
    },
];

pub(super) fn families() -> Vec<Family> {
    [MECHANICS, WAVES_AND_CURRENTS, SOLIDS_AND_ANGLES]
        .into_iter()
        .flat_map(formulas)
        .collect()
}
