//! Helper functions of games, screens, signals, work and school: what is not told is an argument.

use super::physics::{FORMULA, Formula, formulas};
use crate::families::helpers::{dot, length, minus, one};
use crate::families::numbers::whole;
use crate::families::structures::truth;
use crate::task::Family;
use std::f64::consts::{PI, TAU};

/// The angle in the range of half a turn to both sides, unless it is at its end.
fn half_turn(angle: f64) -> Option<f64> {
    let turn = angle - TAU * (angle / TAU).round();
    (turn.abs() < PI - 0.01).then_some(turn)
}

const GAMES: &[Formula] = &[
    Formula {
        name: "angle-difference-function",
        category: "geometry",
        quantity: "[shortest angle difference|signed shortest turn|smallest signed angle]",
        from: "[angle a to angle b in radians|an angle a to an angle b (radians)]",
        written: "[atan2(sin(b - a), cos(b - a))|b - a wrapped to -pi..pi]",
        own: "how far one must turn from angle a to angle b, the short way, signed|the shortest rotation between two angles in radians, from a to b|b - a, wrapped to the range -pi to pi|the turn from heading a to heading b, at most half a circle, with its sign|\
              ¶shortest angle difference function, a to b, radians|¶angle_difference(a, b), result in -pi..pi|¶I look in direction a and want to look in direction b, both angles in radians. function for the shortest turn, with sign|¶my angles jump at 2 pi. function for the difference b - a between -pi and pi|¶delta angle helper [fn|function], b minus a, the short way around|¶how do I subtract two angles so that 350 to 10 degrees is 20 and not -340? function of a and b in radians",
        function: "angle_difference",
        parameters: "a: f32, b: f32",
        body: "return atan2(sin(b - a), cos(b - a));",
        range: (-6.0, 6.0),
        rule: |x| one(half_turn(x[1][0] - x[0][0])?),
        ..FORMULA
    },
    Formula {
        name: "turn-toward-angle-function",
        category: "geometry",
        quantity: "[angle after turning toward a goal angle|angle turned toward a goal by at most a step]",
        from: "[the angle, the goal and the largest step, in radians|angle, goal and max_step (radians)]",
        written: "[angle + clamp(shortest difference, -max_step, max_step)|angle plus the shortest turn, limited to max_step]",
        own: "an angle moved toward a goal angle the short way, by a step at most|an angle that turns to a goal angle by at most max_step radians|rotate_toward(angle, goal, max_step)|a heading that follows a goal heading with a limited turn|\
              ¶rotate toward function for angles: angle, goal, max step, short way around|¶the turret turns to the enemy, but per frame only a bit. function of its angle, the goal angle and the largest turn|¶MoveTowardsAngle like in Unity, in radians, arguments angle, goal, max_step, as a function|¶turn an angle to another by the shortest way, not more than max_step. function please|¶steering: function gives the new heading from heading, wanted heading and maximal turn",
        function: "turn_toward",
        parameters: "angle: f32, goal: f32, max_step: f32",
        body: "let turn = atan2(sin(goal - angle), cos(goal - angle));\nreturn angle + clamp(turn, -max_step, max_step);",
        range: (0.1, 6.0),
        rule: |x| {
            let turn = half_turn(x[1][0] - x[0][0])?;
            one(x[0][0] + turn.signum() * turn.abs().min(x[2][0]))
        },
        ..FORMULA
    },
    Formula {
        name: "in-view-function",
        category: "math",
        quantity: "[view cone test|field of view check|visibility check by angle] (true if seen)",
        from: "[the eye position, the look direction, a goal point and half the view angle (2D)|eye, facing, goal (vec2) and half_angle in radians]",
        written: "[dot(normalize(goal - eye), normalize(facing)) > cos(half_angle)|the angle between facing and goal - eye is less than half_angle]",
        own: "whether a 2D point is in the view cone of an eye with a look direction and half a view angle|if a guard at eye who looks along facing sees the goal within half_angle, in 2D|whether goal - eye and facing enclose less than half_angle|\
              ¶can the guard see the player? function of his position, his look direction, the player's position and half the view angle in radians|¶field of view check in 2D: eye, facing, goal, half_angle in, bool out, as a function|¶fov test function with a dot product and cos(half_angle), vec2 positions, eye, facing, goal|¶enemy sees me only inside his cone. bool function: eye, facing, goal as vec2 and half of the opening angle|¶is a point in front within an angle, function with eye, facing, goal and half_angle",
        function: "in_view",
        parameters: "eye: vec2<f32>, facing: vec2<f32>, goal: vec2<f32>, half_angle: f32",
        result: "bool",
        body: "return dot(normalize(goal - eye), normalize(facing)) > cos(half_angle);",
        range: (0.1, 3.0),
        rule: |x| {
            let way = minus(&x[2], &x[0]);
            let size = length(&way) * length(&x[1]);
            let above = dot(&way, &x[1]) / size - x[3][0].cos();
            (size > 0.05 && above.abs() > 1e-3).then(|| vec![f64::from(u8::from(above > 0.0))])
        },
        ..FORMULA
    },
    Formula {
        name: "jump-speed-function",
        category: "math",
        quantity: "[jump speed|take-off speed|initial jump velocity]",
        from: "[gravity and jump height|the gravity and the height of the jump]",
        written: "[sqrt(2 * gravity * height)|sqrt(2 g h)|√(2gh)]",
        own: "the speed one must jump off with to reach a given height under gravity|the jump velocity for a wanted jump height, gravity first|how fast to jump to get to some height|\
              ¶jump velocity function, gravity and height in, sqrt(2gh) out|¶my character should jump exactly so high. function for the start speed, arguments gravity and height|¶how fast do I have to jump for a certain height? function of gravity and jump height|¶platformer: take-off speed from gravity and desired jump height, helper fn|¶please function: gravity and jump height given, gives the speed at the ground",
        function: "jump_speed",
        parameters: "gravity: f32, height: f32",
        body: "return sqrt(2.0 * gravity * height);",
        rule: |x| one((x[0][0] * x[1][0]).sqrt() * 2.0_f64.sqrt()),
        ..FORMULA
    },
    Formula {
        name: "cell-index-function",
        category: "math",
        quantity: "[flat index of a grid cell|linear index of a tile|1D index of a 2D cell]",
        from: "[column, row and width|the column, the row and the width of the grid]",
        written: "[row * width + column|y * width + x]",
        own: "the index of a grid cell in a flat array, from its column, its row and the grid width|the number of a tile from column and row, row by row, width given|a 2D to 1D index, column and row and width as u32|row * width + column|\
              ¶2D index to 1D index function, u32 column, row, width|¶my map is stored row by row. function for the index of the tile in a column and row, width is an argument|¶fn index(x, y, width) = y * width + x, all u32|¶how do I turn column and row into an array index? function with the width as third argument|¶flatten grid coordinates: column, row, width -> index, helper function, u32|¶please function, column and row and how wide is the grid goes in, number of the cell comes out",
        function: "cell_index",
        parameters: "column: u32, row: u32, width: u32",
        result: "u32",
        body: "return row * width + column;",
        range: (0.0, 40.0),
        rule: |x| one(x[2][0] * x[1][0] + x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "cell-of-index-function",
        category: "math",
        quantity: "[column and row of a flat index|grid cell of a linear index|2D cell of a 1D index]",
        from: "[the index and the width|index and width of the grid]",
        written: "[vec2(index % width, index / width)|(index mod width, index div width)]",
        own: "the column and the row of a cell from its index and the grid width, as vec2<u32>|where in a grid of a given width a flat index is: column and row|a 1D to 2D index, index and width as u32|(index % width, index / width) as a vec2<u32>|\
              ¶1D index to 2D index function, u32 index and width, vec2<u32> out|¶my map is stored row by row. function for column and row of the tile with some index, width is an argument|¶fn cell(index, width) = (index % width, index / width), u32|¶how do I get column and row back from an array index? function with index and width|¶unflatten: index, width -> vec2 of column and row, helper function|¶please function, number of the cell and how wide is the grid goes in, column and row comes out",
        function: "cell_of",
        parameters: "index: u32, width: u32",
        result: "vec2<u32>",
        body: "return vec2<u32>(index % width, index / width);",
        range: (1.0, 60.0),
        rule: |x| {
            let row = (x[0][0] / x[1][0]).floor();
            Some(vec![x[0][0] - row * x[1][0], row])
        },
        ..FORMULA
    },
    Formula {
        name: "chessboard-odd-square-function",
        category: "math",
        quantity: "[chessboard color test|checkerboard parity test] (true if column + row is odd)",
        from: "[column and row|the column and the row, u32]",
        written: "[(column + row) % 2 == 1|column + row is odd]",
        own: "whether column plus row of a board square is odd|if a chessboard square has an odd sum of column and row|true for every other square of a board: column + row odd|\
              ¶is the chess square odd: column + row odd -> true, function of two u32|¶checkerboard helper function: column, row in, bool out, true when the sum is odd|¶which squares of a chessboard are colored? bool function, true where column + row is odd|¶bool fn of column and row, (column + row) % 2 == 1",
        function: "is_odd_square",
        parameters: "column: u32, row: u32",
        result: "bool",
        body: "return (column + row) % 2u == 1u;",
        range: (0.0, 9.0),
        rule: |x| truth(whole(&x[0]) % 2 != whole(&x[1]) % 2),
        ..FORMULA
    },
    Formula {
        name: "sprite-frame-function",
        category: "math",
        quantity: "[sprite frame number|animation frame|index of the current frame]",
        from: "[time, frames per second and frame count|the time, the fps and the number of frames]",
        written: "[u32(time * fps) % count|floor(time * fps) mod count]",
        own: "the frame of a looping sprite animation from the time, the fps and the count of frames|which of count pictures is shown at a time, fps given|the frame index u32(time * fps) % count|\
              ¶which sprite frame is shown at time t? function of time, fps and frame count (u32)|¶flipbook frame function: time, fps, count in, u32 out, it loops|¶my animation has some frames and plays at some fps. function for the frame number at a time|¶frame index helper: time * fps as a whole number, modulo count|¶please function, time and frames per second and how many frames, gives number of frame from 0",
        function: "frame_at",
        parameters: "time: f32, fps: f32, count: u32",
        result: "u32",
        body: "return u32(time * fps) % count;",
        range: (1.0, 12.0),
        rule: |x| {
            let frames = x[0][0] * x[1][0];
            let is_sure = (frames - frames.round()).abs() > 1e-3;
            is_sure.then(|| vec![frames.floor() % x[2][0]])
        },
        ..FORMULA
    },
    Formula {
        name: "damp-toward-function",
        category: "math",
        quantity: "[damped value|smoothly followed value|frame rate independent follow]",
        from: "[current, goal, rate and dt|the current value, the goal, a rate and the time step]",
        written: "[mix(goal, current, exp(-rate * dt))|goal + (current - goal) * exp(-rate * dt)]",
        own: "a value that follows a goal smoothly and independent of the frame rate, with current, goal, rate and dt|exponential damping of a value toward a goal over a time step|damp(current, goal, rate, dt)|a camera follow with exp(-rate * dt)|\
              ¶smooth damp toward a goal that does not depend on the frame rate: function of current, goal, rate, dt|¶my camera follows with lerp but it depends on fps. a function with exp(-rate * dt), arguments current, goal, rate, dt|¶exponential decay toward a goal, helper fn, current first, then goal, rate, dt|¶damp function as in three.js MathUtils: x, y, lambda, dt",
        function: "damp",
        parameters: "current: f32, goal: f32, rate: f32, dt: f32",
        body: "return mix(goal, current, exp(-rate * dt));",
        range: (0.1, 4.0),
        rule: |x| {
            let left = (-x[2][0] * x[3][0]).exp();
            one(x[1][0] + (x[0][0] - x[1][0]) * left)
        },
        ..FORMULA
    },
    Formula {
        name: "elo-expected-function",
        category: "math",
        quantity: "[Elo expected score|expected score by Elo|Elo win probability]",
        from: "[the ratings a and b|rating a and rating b]",
        written: "[1 / (1 + 10^((b - a) / 400))|1/(1+pow(10,(b-a)/400))]",
        own: "the expected score of a player with Elo rating a against one with rating b|the chance of a to win by Elo ratings|1 / (1 + 10^((b - a) / 400))|\
              ¶elo expected score function, ratings a and b|¶chess ratings: how probable is it that player a beats player b? function by the Elo formula|¶two players, two Elo ratings. function for the expected result of the first|¶elo formula as fn(a, b) -> f32",
        function: "expected_score",
        parameters: "a: f32, b: f32",
        body: "return 1.0 / (1.0 + pow(10.0, (b - a) / 400.0));",
        range: (1000.0, 2000.0),
        rule: |x| one(0.5 + 0.5 * ((x[0][0] - x[1][0]) / 800.0 * 10.0_f64.ln()).tanh()),
        ..FORMULA
    },
];

const SCREENS: &[Formula] = &[
    Formula {
        name: "pixel-to-uv-function",
        category: "geometry",
        quantity: "[uv of a pixel position|normalized coordinates of a pixel]",
        from: "[the pixel position and the resolution|pixel and resolution (vec2)]",
        written: "[pixel / resolution|the pixel position divided by the resolution]",
        own: "a pixel position as uv from 0 to 1, resolution as an argument|pixel coordinates normalized by the resolution|pixel / resolution as vec2|\
              ¶pixel to uv function, vec2 pixel and vec2 resolution|¶I have a position in pixels and the screen size, I need 0..1 coordinates. function|¶screen position to uv helper fn, divide by the resolution|¶mouse is in pixels, the shader wants uv. function of position and resolution",
        function: "pixel_to_uv",
        parameters: "pixel: vec2<f32>, resolution: vec2<f32>",
        result: "vec2<f32>",
        body: "return pixel / resolution;",
        rule: |x| Some(vec![x[0][0] / x[1][0], x[0][1] / x[1][1]]),
        ..FORMULA
    },
    Formula {
        name: "uv-to-clip-function",
        category: "geometry",
        quantity: "[clip space position of a uv|NDC position of a uv, y up]",
        from: "[uv|a uv with (0, 0) top left]",
        written: "[vec2(uv.x * 2 - 1, 1 - uv.y * 2)|(2u - 1, 1 - 2v)]",
        own: "uv (0 to 1, y down) as clip space coordinates (-1 to 1, y up)|a uv converted to NDC with y flipped|vec2(2u - 1, 1 - 2v)|\
              ¶uv to ndc function, y flipped|¶uv from 0..1 with y down to clip space -1..1 with y up, as a function|¶I have uv with the origin top left and need clip coordinates with y up. function vec2 -> vec2|¶screen uv -> NDC helper fn, x from -1 left to 1 right, y from 1 top to -1 bottom",
        function: "uv_to_clip",
        parameters: "uv: vec2<f32>",
        result: "vec2<f32>",
        body: "return vec2<f32>(uv.x * 2.0 - 1.0, 1.0 - uv.y * 2.0);",
        range: (0.0, 1.0),
        rule: |x| Some(vec![x[0][0] * 2.0 - 1.0, 1.0 - x[0][1] * 2.0]),
        ..FORMULA
    },
    Formula {
        name: "clip-to-uv-function",
        category: "geometry",
        quantity: "[uv of a clip space position|uv of an NDC position, y down]",
        from: "[clip|a clip space position with y up]",
        written: "[vec2(clip.x * 0.5 + 0.5, 0.5 - clip.y * 0.5)|(0.5 + x/2, 0.5 - y/2)]",
        own: "clip space coordinates (-1 to 1, y up) as uv (0 to 1, y down)|NDC converted to uv with y flipped|vec2(0.5 + 0.5 x, 0.5 - 0.5 y) of an NDC position|\
              ¶ndc to uv function, y flipped|¶clip space -1..1 with y up to uv 0..1 with y down, as a function|¶I have NDC xy and want to sample a texture there, origin top left. function for the uv|¶NDC -> screen uv helper fn, -1 left is 0, 1 top is 0",
        function: "clip_to_uv",
        parameters: "clip: vec2<f32>",
        result: "vec2<f32>",
        body: "return vec2<f32>(clip.x * 0.5 + 0.5, 0.5 - clip.y * 0.5);",
        range: (-1.0, 1.0),
        rule: |x| Some(vec![f64::midpoint(1.0, x[0][0]), (1.0 - x[0][1]) / 2.0]),
        ..FORMULA
    },
    Formula {
        name: "closest-point-in-box-function",
        category: "geometry",
        quantity: "[closest point in a box|nearest point of a 2D box]",
        from: "[p, the center and the half size (vec2)|a point p, a center and a half_size]",
        written: "[center + clamp(p - center, -half_size, half_size)|p clamped to the box]",
        own: "the point of a 2D box that is nearest to p, box by center and half size|p clamped into a 2D box with a center and a half size|closest_in_box(p, center, half_size) for vec2|\
              ¶closest point on or in a 2D box to p, as function of p, center, half_size|¶clamp a vec2 to a box given by center and half size, function, p first|¶player must stay in the box. function returns the nearest point inside from p, center, half_size (vec2)|¶circle vs box needs the nearest box point. write that function: p, center, half_size",
        function: "closest_in_box",
        parameters: "p: vec2<f32>, center: vec2<f32>, half_size: vec2<f32>",
        result: "vec2<f32>",
        body: "return center + clamp(p - center, -half_size, half_size);",
        range: (0.1, 5.0),
        rule: |x| {
            let part = |at: usize| {
                let [p, c, h] = [0, 1, 2].map(|argument: usize| x[argument][at]);
                p.clamp(c - h, c + h)
            };
            Some(vec![part(0), part(1)])
        },
        ..FORMULA
    },
];

const SIGNALS: &[Formula] = &[
    Formula {
        name: "beat-phase-function",
        category: "math",
        quantity: "[beat phase|position within the beat]",
        from: "[time in seconds and bpm|the time and the beats per minute]",
        written: "[fract(time * bpm / 60)|the fraction of time * bpm / 60]",
        own: "how far the current beat is, 0 to 1, from the time and the bpm|the phase of a beat at a tempo in bpm|fract(time * bpm / 60)|\
              ¶beat phase function, time in seconds and bpm, 0..1 out|¶music at some bpm, seconds on the clock. function that goes 0 to 1 in every beat|¶fract of the beats so far, arguments time and bpm, function|¶how do I get 0..1 within each beat from time and bpm? a function",
        function: "beat_phase",
        parameters: "time: f32, bpm: f32",
        body: "return fract(time * bpm / 60.0);",
        range: (1.0, 100.0),
        rule: |x| {
            let beats = x[0][0] * x[1][0] / 60.0;
            ((beats - beats.round()).abs() > 1e-3).then(|| vec![beats - beats.floor()])
        },
        ..FORMULA
    },
    Formula {
        name: "note-frequency-function",
        category: "math",
        quantity: "[frequency of a MIDI note|note frequency in hertz]",
        from: "[the MIDI note number|a MIDI note (69 is A4 with 440 Hz)]",
        written: "[440 * 2^((note - 69) / 12)|440 * exp2((note - 69) / 12)]",
        own: "the hertz of a MIDI note number, 69 is 440|the pitch of a midi note in Hz, equal temperament|440 times two to the power (note - 69) / 12|\
              ¶midi note to frequency function|¶midi to hz, fn(note: f32) -> f32|¶note 69 is 440 Hz, twelve notes up doubles it. function for the frequency of a note|¶I have midi numbers and need Hertz, function please|¶mtof function",
        function: "note_frequency",
        parameters: "note: f32",
        body: "return 440.0 * exp2((note - 69.0) / 12.0);",
        range: (40.0, 90.0),
        rule: |x| one(440.0 * 2.0_f64.powf((x[0][0] - 69.0) / 12.0)),
        ..FORMULA
    },
    Formula {
        name: "dead-zone-function",
        category: "control-flow",
        quantity: "[stick value with a dead zone|dead zone of a joystick value] (unchanged outside)",
        from: "[x and the zone|a value x and the size of the zone]",
        written: "[abs(x) < zone ? 0 : x|0 if abs(x) is below the zone, else x]",
        own: "a joystick value that becomes zero inside a dead zone and stays as it is outside|x, but zero when its absolute value is below a zone argument|a hard dead zone of x, without rescaling|\
              ¶joystick dead zone function: small values are 0, others stay, x and zone|¶my stick drifts. function that returns 0 when abs(x) is less than zone, otherwise x|¶if abs(x) < zone return 0 else x, function of both|¶deadzone helper fn, x and zone in, no rescale",
        function: "dead_zone",
        parameters: "x: f32, zone: f32",
        body: "if abs(x) < zone {\nreturn 0.0;\n}\nreturn x;",
        range: (-1.0, 1.0),
        rule: |x| {
            let beyond = x[0][0].abs() - x[1][0];
            let kept = if beyond > 0.0 { x[0][0] } else { 0.0 };
            (beyond.abs() > 1e-5).then(|| vec![kept])
        },
        ..FORMULA
    },
    Formula {
        name: "low-pass-function",
        category: "math",
        quantity: "[low-pass filtered value|exponentially smoothed value|low pass step]",
        from: "[previous, sample and alpha|the previous value, the new sample and alpha]",
        written: "[previous + alpha * (sample - previous)|alpha * sample + (1 - alpha) * previous]",
        own: "one step of a low-pass filter with the previous value, the sample and alpha|one step of exponential smoothing, alpha is the share of the new sample|an exponential moving average update from previous, sample and alpha|\
              ¶low pass filter step function, previous, sample, alpha|¶EMA update fn(previous, sample, alpha)|¶my sensor is noisy. function that moves the old value by alpha toward the new sample, old one first|¶smoothing: alpha times the sample plus (1 - alpha) times the previous value, function with previous, sample, alpha",
        function: "low_pass",
        parameters: "previous: f32, sample: f32, alpha: f32",
        body: "return previous + alpha * (sample - previous);",
        range: (-2.0, 2.0),
        rule: |x| one(x[2][0] * x[1][0] + (1.0 - x[2][0]) * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "pid-function",
        category: "math",
        quantity: "[PID output|output of a PID controller]",
        from: "[error, integral, derivative and the gains kp, ki, kd|the error, its integral, its derivative, kp, ki and kd]",
        written: "[kp * error + ki * integral + kd * derivative|kp e + ki ∫e + kd e']",
        own: "the control value of a PID controller from error, integral, derivative and three gains kp, ki, kd|a PID controller's output, all six numbers as arguments, gains last|\
              ¶pid controller function: error, integral, derivative, kp, ki, kd|¶kp * error + ki * integral + kd * derivative as a function, in the order error, integral, derivative, kp, ki, kd|¶motor control, I have error, sum of errors, change of error and then three gains. PID function",
        function: "pid",
        parameters: "error: f32, integral: f32, derivative: f32, kp: f32, ki: f32, kd: f32",
        body: "return kp * error + ki * integral + kd * derivative;",
        range: (-3.0, 3.0),
        rule: |x| one((0..3).map(|at| x[at][0] * x[at + 3][0]).sum()),
        ..FORMULA
    },
    Formula {
        name: "capacitor-charging-function",
        quantity: "[voltage of a charging capacitor|capacitor voltage while charging]",
        from: "[the supply voltage, the time, the resistance and the capacitance|voltage, time, resistance and capacitance]",
        written: "[voltage * (1 - exp(-time / (resistance * capacitance)))|V (1 - e^(-t/RC))]",
        own: "the voltage of a capacitor that charges through a resistor, at a time|V * (1 - e^(-t / (R C))) from V, t, R and C|\
              ¶capacitor charging function, V, t, R, C in this order|¶RC circuit: voltage at the capacitor after a time, function of supply voltage, time, resistance, capacitance|¶U(t) = U0 (1 - exp(-t/RC)) as a function",
        function: "charging_voltage",
        parameters: "voltage: f32, time: f32, resistance: f32, capacitance: f32",
        body: "return voltage * (1.0 - exp(-time / (resistance * capacitance)));",
        range: (0.5, 3.0),
        rule: |x| one(-x[0][0] * (-x[1][0] / x[2][0] / x[3][0]).exp_m1()),
        ..FORMULA
    },
];

const WORK: &[Formula] = &[
    Formula {
        name: "profit-margin-function",
        category: "formulas",
        quantity: "[profit margin|margin as a share of the price]",
        from: "[price and cost|the price and the cost]",
        written: "[(price - cost) / price|1 - cost / price]",
        own: "the profit margin of a sale as a share of the price|what share of the price is profit, from price and cost|(price - cost) / price|\
              ¶profit margin function, price first, then cost|¶I sell for a price and it costs me something. function for the margin, profit over price|¶margin helper fn: price, cost -> share that stays with me|¶how much of the price is profit? function of price and cost, as a fraction",
        function: "profit_margin",
        parameters: "price: f32, cost: f32",
        body: "return (price - cost) / price;",
        rule: |x| one(1.0 - x[1][0] / x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "wage-with-overtime-function",
        category: "control-flow",
        quantity: "weekly pay with overtime (hours over 40 count 1.5 times)",
        from: "[hours and hourly rate|the hours and the rate per hour]",
        written: "[rate * (hours + 0.5 * max(hours - 40, 0))|hours * rate, plus half the rate for every hour over 40]",
        own: "the pay for a week of work, with one and a half times the rate for hours above 40|wages from hours and rate, overtime beyond 40 hours paid 1.5 times|\
              ¶weekly wage function: hours, rate, everything over 40 hours is paid 1.5 times|¶I work some hours at some rate, overtime above 40 h is time and a half. function for my pay|¶payroll helper fn, hours then rate, overtime factor 1.5 from 40 hours on|¶if hours > 40 the extra hours count 1.5. function for the salary, arguments hours and rate",
        function: "weekly_pay",
        parameters: "hours: f32, rate: f32",
        body: "let overtime = max(hours - 40.0, 0.0);\nreturn rate * (hours + 0.5 * overtime);",
        range: (5.0, 70.0),
        rule: |x| {
            let (hours, rate) = (x[0][0], x[1][0]);
            one(rate * hours.min(40.0) + 1.5 * rate * (hours - 40.0).max(0.0))
        },
        ..FORMULA
    },
    Formula {
        name: "trip-fuel-cost-function",
        category: "formulas",
        quantity: "[fuel cost of a trip|price of the gas for a trip]",
        from: "[distance in km, liters per 100 km and price per liter|the distance, the consumption per 100 km and the price of a liter]",
        written: "[distance / 100 * consumption * price|distance * consumption * price / 100]",
        own: "what the fuel for a trip costs, from distance in km, liters per 100 km and price per liter|the gas money for a drive: distance, consumption per 100 km, liter price|\
              ¶fuel cost function: km, l/100km, price per liter|¶what does the gas for my trip cost? function of distance, consumption per 100 km, price|¶trip of some km with a car that needs some liters per 100 km at some price. function for the cost|¶km / 100 * consumption * price as a function",
        function: "fuel_cost",
        parameters: "distance: f32, consumption: f32, price: f32",
        body: "return distance / 100.0 * consumption * price;",
        range: (1.0, 50.0),
        rule: |x| one(x[2][0] * x[1][0] * x[0][0] / 100.0),
        ..FORMULA
    },
    Formula {
        name: "final-velocity-function",
        quantity: "[final velocity|velocity after accelerating]",
        from: "[the initial velocity, the acceleration and the time|start velocity, acceleration and time]",
        written: "[initial + acceleration * time|v0 + a t|u + at]",
        own: "the velocity after some time of constant acceleration|v = v0 + a * t|how fast something is after it accelerated for a time, start speed given|\
              ¶final velocity function, v0, a, t|¶v = u + at as function|¶car drives with a speed, then accelerates for some seconds. function for the speed afterwards|¶start velocity plus acceleration times time, helper function",
        function: "final_velocity",
        parameters: "initial: f32, acceleration: f32, time: f32",
        body: "return initial + acceleration * time;",
        range: (-5.0, 5.0),
        rule: |x| one(x[2][0] * x[1][0] + x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "work-of-force-function",
        quantity: "[work|mechanical work]",
        from: "[force and distance|a force and a distance]",
        written: "[force * distance|F * s|F d]",
        own: "the work done by a force over a distance|force times distance, the work|W = F s|\
              ¶work function in physics, force and distance|¶W = F * s as a function|¶I push a box with some force over some meters. function for the work|¶joules from newtons and meters, function of force and distance",
        function: "work",
        parameters: "force: f32, distance: f32",
        body: "return force * distance;",
        rule: |x| one(x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "hydrostatic-pressure-function",
        quantity: "[hydrostatic pressure|pressure under water|pressure at a depth]",
        from: "[density, gravity and depth|the density, the gravity and the depth]",
        written: "[density * gravity * depth|rho g h|ρ g h]",
        own: "the pressure in a liquid at a depth, density and gravity given|rho * g * h, the water pressure|how much a liquid presses at a depth|\
              ¶water pressure function: density, gravity, depth|¶p = rho g h as a function|¶a diver goes down to a depth. function for the pressure of the water, arguments density, gravity, depth|¶hydrostatic pressure, helper fn",
        function: "hydrostatic_pressure",
        parameters: "density: f32, gravity: f32, depth: f32",
        body: "return density * gravity * depth;",
        rule: |x| one(x[2][0] * x[1][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "refraction-angle-function",
        quantity: "[refraction angle|angle of refraction|refracted angle by Snell's law]",
        from: "[n1, n2 and the angle of incidence|the two refractive indices n1 and n2 and the angle in radians]",
        written: "[asin(n1 / n2 * sin(angle))|arcsin(n1 sin(angle) / n2)]",
        own: "the angle of a light ray after it passes from index n1 into n2, in radians|Snell's law solved for the second angle|asin(n1 / n2 * sin(angle))|\
              ¶snell's law function, n1, n2, angle in radians|¶light goes from air into water. function for the new angle from n1, n2 and the angle|¶n1 sin a = n2 sin b, function for b with arguments n1, n2, a|¶refraction angle helper fn, no total reflection handled",
        function: "refraction_angle",
        parameters: "n1: f32, n2: f32, angle: f32",
        body: "return asin(n1 / n2 * sin(angle));",
        range: (0.4, 1.5),
        rule: |x| {
            let sine = x[0][0] * x[2][0].sin() / x[1][0];
            (sine < 0.98).then(|| vec![sine.asin()])
        },
        ..FORMULA
    },
];

const FIGURES: &[Formula] = &[
    Formula {
        name: "equilateral-area-function",
        category: "geometry",
        quantity: "[area of an equilateral triangle|equilateral triangle area]",
        from: "[the side|its side]",
        written: "[sqrt(3) / 4 * side * side|√3/4 a²]",
        own: "the area of a triangle with three equal sides|root three over four times the side squared|\
              ¶equilateral triangle area function|¶all three sides are the same length. function for the area of the triangle|¶sqrt(3)/4 * a^2 as a function of the side|¶how big is a triangle with three equal sides? function of the side",
        function: "equilateral_area",
        parameters: "side: f32",
        body: "return sqrt(3.0) / 4.0 * side * side;",
        rule: |x| one(x[0][0].powi(2) * (PI / 3.0).sin() / 2.0),
        ..FORMULA
    },
    Formula {
        name: "hexagon-area-function",
        category: "geometry",
        quantity: "[area of a regular hexagon|hexagon area]",
        from: "[the side|its side]",
        written: "[1.5 * sqrt(3) * side * side|3√3/2 a²]",
        own: "the area of a hexagon with equal sides|the area of a honeycomb cell from its side|three root three over two times the side squared|\
              ¶hexagon area function, side in|¶area of a hex tile with a given side length, function|¶six equal sides, six equal angles: function for the area from one side|¶3*sqrt(3)/2*a^2 as a function",
        function: "hexagon_area",
        parameters: "side: f32",
        body: "return 1.5 * sqrt(3.0) * side * side;",
        rule: |x| one(3.0 * x[0][0].powi(2) * (PI / 3.0).sin()),
        ..FORMULA
    },
    Formula {
        name: "rhombus-area-function",
        category: "geometry",
        quantity: "[area of a rhombus|rhombus area|area of a kite]",
        from: "[both diagonals|the diagonals p and q]",
        written: "[p * q / 2|half the product of the diagonals]",
        own: "half the product of two diagonals, the area of a rhombus|the area of a kite shape from its two diagonals|the area of a diamond shape with diagonals p and q|\
              ¶rhombus area function, two diagonals|¶a kite has two sticks that cross, p and q long. function for its area|¶p*q/2 as function, area of a rhombus|¶how do I compute a rhombus' area from the diagonals in a function",
        function: "rhombus_area",
        parameters: "p: f32, q: f32",
        body: "return 0.5 * p * q;",
        rule: |x| one(x[1][0] * x[0][0] / 2.0),
        ..FORMULA
    },
    Formula {
        name: "chord-length-function",
        category: "geometry",
        quantity: "[chord length|length of a chord]",
        from: "[radius and central angle in radians|the radius and the angle at the center]",
        written: "[2 * radius * sin(angle / 2)|2 r sin(a/2)]",
        own: "the length of a circle's chord with a given central angle|the straight distance between two points of a circle, from radius and angle between them|\
              ¶chord length function, radius and angle|¶two points on a circle, some angle apart. function for the straight distance, arguments radius and angle|¶2 r sin(angle/2) as a function",
        function: "chord_length",
        parameters: "radius: f32, angle: f32",
        body: "return 2.0 * radius * sin(0.5 * angle);",
        range: (0.2, 3.0),
        rule: |x| one(x[0][0] * 2.0 * (x[1][0] / 2.0).sin()),
        ..FORMULA
    },
    Formula {
        name: "ellipsoid-volume-function",
        category: "geometry",
        quantity: "[volume of an ellipsoid|ellipsoid volume]",
        from: "[its three half axes a, b and c|the half axes a, b, c]",
        written: "[4 / 3 * pi * a * b * c|4/3 π a b c]",
        own: "the volume of a stretched ball with half axes a, b and c|four thirds pi a b c|\
              ¶ellipsoid volume function, a b c|¶an egg-like body with three half axes. function for its volume, 4/3 pi a b c|¶like the volume of a ball, but with three different radii a, b, c. function",
        function: "ellipsoid_volume",
        parameters: "a: f32, b: f32, c: f32",
        body: "return 4.0 / 3.0 * 3.14159265 * a * b * c;",
        rule: |x| one(TAU / 1.5 * x[0][0] * x[1][0] * x[2][0]),
        ..FORMULA
    },
    Formula {
        name: "radius-from-area-function",
        category: "geometry",
        quantity: "[radius of a circle|circle radius]",
        from: "[its area|the area of the circle]",
        written: "[sqrt(area / pi)|√(A/π)]",
        own: "the radius of a circle whose area is known|the radius that a disc of a given area has|sqrt(area / pi)|\
              ¶radius from area function|¶I know the area of a disc and want the radius. function|¶inverse of pi r^2, function of the area|¶how large must the radius be so that the circle has a given area? function",
        function: "radius_from_area",
        parameters: "area: f32",
        body: "return sqrt(area / 3.14159265);",
        rule: |x| one((x[0][0] / PI).sqrt()),
        ..FORMULA
    },
    Formula {
        name: "great-circle-distance-function",
        category: "geometry",
        quantity: "[great circle distance|haversine distance]",
        from: "[lat1, lon1, lat2, lon2 in radians and the radius|latitude and longitude of two places in radians and the planet radius]",
        written: "[2 r asin(sqrt(h)) with h = sin²(dlat / 2) + cos(lat1) cos(lat2) sin²(dlon / 2)|the haversine formula]",
        own: "the distance of two places on a globe by the haversine formula, lat1, lon1, lat2, lon2 in radians and a radius|how far it is over the surface of a ball between two latitude and longitude pairs in radians|\
              ¶haversine function: lat1, lon1, lat2, lon2 in radians, radius|¶gps distance between two places, function with lat lon of both in radians and the earth radius last|¶flight distance between two cities by haversine, radians, function of lat1, lon1, lat2, lon2, radius",
        function: "great_circle",
        parameters: "lat1: f32, lon1: f32, lat2: f32, lon2: f32, radius: f32",
        body: "let a = sin(0.5 * (lat2 - lat1));\nlet b = sin(0.5 * (lon2 - lon1));\nlet h = a * a + cos(lat1) * cos(lat2) * b * b;\nreturn 2.0 * radius * asin(sqrt(h));",
        range: (0.1, 1.4),
        rule: |x| {
            let (from, to) = (x[0][0], x[2][0]);
            let cosine = from.sin() * to.sin() + from.cos() * to.cos() * (x[3][0] - x[1][0]).cos();
            one(x[4][0] * cosine.clamp(-1.0, 1.0).acos())
        },
        ..FORMULA
    },
];

pub(super) fn families() -> Vec<Family> {
    [GAMES, SCREENS, SIGNALS, WORK, FIGURES]
        .into_iter()
        .flat_map(formulas)
        .collect()
}
