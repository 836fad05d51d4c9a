//! Rules of games, money, health and the clock, as functions of what goes into them.

use super::physics::{FORMULA, Formula, formulas};
use crate::families::helpers::one;
use crate::families::numbers::whole;
use crate::families::structures::truth;
use crate::task::Family;

/// A rule of whole numbers to begin with.
const COUNTED: Formula = Formula {
    result: "u32",
    range: (0.0, 60.0),
    ..FORMULA
};

const GAMES: &[Formula] = &[
    Formula {
        name: "health-after-damage-function",
        quantity: "[health after damage|remaining health|health left after a hit]",
        from: "[health and damage|the health and the damage]",
        written: "[max(health - damage, 0)|health minus damage, but at least 0]",
        own: "the health that is left after damage, never below zero|health minus damage, not less than 0|what a hit leaves of the health, at least zero|the hit points after taking damage, stopped at 0|\
              ¶take damage function: health and damage in, new health out, not below zero|¶my enemy has hit points and gets hurt. function for the new hit points, 0 is the lowest|¶function take_damage, health must never be negative|¶subtract damage from hp, clamp at zero, as a function",
        function: "take_damage",
        parameters: "health: f32, damage: f32",
        body: "return max(health - damage, 0.0);",
        range: (0.0, 100.0),
        rule: |x| {
            one(if x[1][0] > x[0][0] {
                0.0
            } else {
                x[0][0] - x[1][0]
            })
        },
        ..FORMULA
    },
    Formula {
        name: "heal-function",
        quantity: "[health after healing|healed health]",
        from: "[health, healing and maximum health|the health, the amount healed and the maximum]",
        written: "[min(health + amount, maximum)|health plus amount, at most the maximum]",
        own: "the health after a healing potion, not above the maximum|health plus a heal amount, capped at a maximum argument|hit points after healing, limited by the greatest health|\
              ¶heal function: health, amount, maximum|¶player drinks a potion. function for the new health, never more than the maximum|¶function heal, hp goes up by amount but stops at max hp|¶add amount to hp and cap it with max_hp, as a function",
        function: "heal",
        parameters: "health: f32, amount: f32, maximum: f32",
        body: "return min(health + amount, maximum);",
        range: (0.0, 100.0),
        rule: |x| {
            let healed = x[0][0] + x[1][0];
            one(if healed > x[2][0] { x[2][0] } else { healed })
        },
        ..FORMULA
    },
    Formula {
        name: "health-share-function",
        quantity: "[health fraction|health bar fill|share of health left] from 0 to 1",
        from: "[health and maximum health|current and maximum health|hp and max hp]",
        written: "[clamp(health / maximum, 0, 1)|saturate(hp / max_hp)]",
        own: "how full a health bar is, clamped to 0..1|the fill of a health bar, health over maximum and clamped|hp over max hp, kept between 0 and 1|\
              ¶health bar function: hp, max hp -> 0 to 1, clamped|¶how full must I draw the health bar? function of health and maximum, clamped|¶function for life bar, goes from 0 to 1, not beyond|¶clamp(hp/max_hp, 0, 1) as a function",
        function: "health_fraction",
        parameters: "health: f32, maximum: f32",
        body: "return clamp(health / maximum, 0.0, 1.0);",
        range: (0.5, 100.0),
        rule: |x| {
            one(if x[0][0] > x[1][0] {
                1.0
            } else {
                x[0][0] / x[1][0]
            })
        },
        ..FORMULA
    },
    Formula {
        name: "damage-after-armor-function",
        quantity: "[damage after armor|reduced damage|damage that gets through armor]",
        from: "[damage and armor|the damage and the armor value]",
        written: "[damage * 100 / (100 + armor)|damage times 100 over (100 + armor)]",
        own: "the damage reduced by armor as damage * 100 / (100 + armor)|damage with the armor formula 100 / (100 + armor)|\
              ¶armor function: damage * 100/(100 + armor)|¶100 armor should halve the damage, formula 100/(100+armor). function of damage and armor|¶function for damage with armor like in league of legends, 100 / (100 + armor)|¶how much damage gets through the armor? 100/(100+armor) of it, as a function",
        function: "armored_damage",
        parameters: "damage: f32, armor: f32",
        body: "return damage * 100.0 / (100.0 + armor);",
        range: (0.0, 200.0),
        rule: |x| one(x[0][0] / (1.0 + x[1][0] / 100.0)),
        ..FORMULA
    },
    Formula {
        name: "critical-hit-function",
        quantity: "[damage with critical hits|crit damage|damage of a possible critical hit]",
        from: "[damage, roll, crit chance and multiplier|the damage, a random roll, the chance and the multiplier]",
        written: "[roll < chance ? damage * multiplier : damage|damage * multiplier if roll < chance, else damage]",
        own: "damage times a multiplier if a roll is below the crit chance, else plain damage|a critical hit check from damage, roll, chance and multiplier|\
              ¶critical hit function: if roll < chance multiply the damage|¶my game has crits. function of damage, a random roll, the chance, the multiplier|¶function for crit, roll smaller than chance means damage times multiplier|¶select crit or normal damage by roll < chance, as a function",
        function: "critical_damage",
        parameters: "damage: f32, roll: f32, chance: f32, multiplier: f32",
        body: "return select(damage, damage * multiplier, roll < chance);",
        range: (0.0, 4.0),
        rule: |x| {
            one(if x[1][0] < x[2][0] {
                x[3][0] * x[0][0]
            } else {
                x[0][0]
            })
        },
        ..FORMULA
    },
    Formula {
        name: "cooldown-ready-function",
        quantity: "[cooldown check|readiness after a cooldown] as a bool",
        from: "[the current time, the time of the last use and the cooldown|now, last use and cooldown]",
        written: "[now - last >= cooldown|true when now - last is at least the cooldown]",
        own: "whether a cooldown is over, from now, last use and cooldown|if an ability is ready again|whether a weapon can shoot again, from now, last shot and cooldown|\
              ¶cooldown check function: now, last, cooldown -> bool|¶can I cast the spell again? function with the time now, when it was cast, and the cooldown in seconds|¶is_ready(now, last, cooldown) -> bool function|¶function for cooldown is over, yes or no",
        function: "is_ready",
        parameters: "now: f32, last: f32, cooldown: f32",
        result: "bool",
        body: "return now - last >= cooldown;",
        range: (0.0, 10.0),
        rule: |x| {
            let late = x[0][0] - x[1][0] - x[2][0];
            (late.abs() > 1e-3).then(|| vec![f64::from(u8::from(late > 0.0))])
        },
        ..FORMULA
    },
    Formula {
        name: "cooldown-left-function",
        quantity: "[remaining cooldown|cooldown time left|seconds until an ability is ready]",
        from: "[the current time, the time of the last use and the cooldown|now, last use and cooldown]",
        written: "[max(last + cooldown - now, 0)|last + cooldown - now, but at least 0]",
        own: "how many seconds of a cooldown are left, 0 when it is over|the time until a spell can be cast again, never negative|\
              ¶cooldown timer function: seconds left from now, last, cooldown, not below 0|¶how long until my dash is ready? function of now, last use, cooldown, zero if ready|¶function for rest of cooldown in seconds|¶max(last + cooldown - now, 0) as a function",
        function: "cooldown_left",
        parameters: "now: f32, last: f32, cooldown: f32",
        body: "return max(last + cooldown - now, 0.0);",
        range: (0.0, 10.0),
        rule: |x| {
            let left = x[1][0] - x[0][0] + x[2][0];
            one(if left < 0.0 { 0.0 } else { left })
        },
        ..FORMULA
    },
    Formula {
        name: "level-from-experience-function",
        quantity: "[player level|level of a player|experience level]",
        from: "[experience and experience per level|the xp and the xp per level]",
        written: "[xp / per_level + 1|1 + experience / per_level]",
        own: "the level from experience points, starting at 1|which level a player has, from xp and the xp each level costs, first level is 1|\
              ¶level function: u32 xp, u32 xp per level, starts at level 1|¶every so many points my hero gains a level, he begins at 1. function of the xp and the points per level, integers|¶function for level, whole numbers, xp / per_level + 1|¶fn: experience in, level out, level 1 at zero xp, per level is an argument",
        function: "level",
        parameters: "experience: u32, per_level: u32",
        body: "return experience / per_level + 1u;",
        range: (1.0, 60.0),
        rule: |x| one((x[0][0] / x[1][0].max(1.0)).floor() + 1.0),
        ..COUNTED
    },
    Formula {
        name: "combo-score-function",
        quantity: "[score with a combo|combo score]",
        from: "[score, points and combo|the old score, the points and the combo count]",
        written: "[score + points * combo|score plus points times combo]",
        own: "the new score after points with a combo multiplier|a score increased by points times the combo, unsigned integers|\
              ¶score function: score + points * combo, u32|¶each hit gives points times the combo. function for the new score|¶add points times combo to the score, integers, as a function|¶function for arcade score with combo multiplier, three whole numbers",
        function: "add_score",
        parameters: "score: u32, points: u32, combo: u32",
        body: "return score + points * combo;",
        rule: |x| one(x[0][0] + x[2][0] * x[1][0]),
        ..COUNTED
    },
    Formula {
        name: "is-alive-function",
        quantity: "[alive check|alive state] as a bool",
        from: "[the health|the hit points|health]",
        written: "[health > 0|hp > 0]",
        own: "whether a player is still alive, from the health|if the health is above zero|whether somebody with some hit points lives|\
              ¶is alive function: health in, bool out|¶is my character dead or alive? function, alive when health is more than 0|¶fn is_alive(hp) -> bool, true above zero|¶function says true if hp > 0",
        function: "is_alive",
        parameters: "health: f32",
        result: "bool",
        body: "return health > 0.0;",
        range: (-50.0, 100.0),
        rule: |x| truth(x[0][0] > 0.0),
        ..FORMULA
    },
    Formula {
        name: "attack-range-function",
        quantity: "[attack range check|reach check] as a bool",
        from: "[the attacker's position, the enemy's position and the range|two 2D positions and a range]",
        written: "[distance(attacker, enemy) <= reach|distance(a, b) <= range]",
        own: "whether an enemy is within attack range in 2D, with the range as an argument|if a tower can reach an enemy, from two vec2 positions and the range|\
              ¶can my tower shoot the enemy? function of both vec2 positions and the range, bool|¶in range function: attacker vec2, enemy vec2, range f32 -> bool|¶function, true if two 2D positions are not farther apart than a range|¶aggro check: bool function of two vec2 and a radius",
        function: "in_reach",
        parameters: "attacker: vec2<f32>, enemy: vec2<f32>, reach: f32",
        result: "bool",
        body: "return distance(attacker, enemy) <= reach;",
        range: (0.0, 4.0),
        rule: |x| {
            let beyond = (x[0][0] - x[1][0]).hypot(x[0][1] - x[1][1]) - x[2][0];
            (beyond.abs() > 1e-3).then(|| vec![f64::from(u8::from(beyond < 0.0))])
        },
        ..FORMULA
    },
];

const MONEY: &[Formula] = &[
    Formula {
        name: "simple-interest-function",
        category: "formulas",
        quantity: "simple interest",
        from: "[principal, rate and years|the principal, the yearly rate (0.05 for 5%) and the years]",
        written: "[principal * rate * years|P * r * t|Prt]",
        own: "the interest without compounding|the simple interest on a loan, from principal, rate and years|principal times rate times years|\
              ¶simple interest function|¶I lend money at a rate for some years without compound interest. function for the interest|¶I = P*r*t as a function|¶function for interest, not compounded, three floats",
        function: "simple_interest",
        parameters: "principal: f32, rate: f32, years: f32",
        body: "return principal * rate * years;",
        rule: |x| one(x[1][0] * x[2][0] * x[0][0]),
        ..FORMULA
    },
    Formula {
        name: "compound-interest-function",
        category: "formulas",
        quantity: "[balance with compound interest|final amount with compound interest|capital after compound interest]",
        from: "[principal, rate and years|the principal, the yearly rate as a fraction and the years]",
        written: "[principal * (1 + rate)^years|P (1 + r)^t|P * pow(1 + r, t)]",
        own: "compound interest|the money after years of compound interest|what savings grow to with a yearly rate|the principal times (1 + rate) to the power of the years|\
              ¶compound interest function|¶I put money in the bank at a rate like 0.03. what is it after some years with interest on interest? function|¶P*(1+r)^t as a function|¶savings calculator function: principal, rate, years, compounded yearly",
        function: "compound_interest",
        parameters: "principal: f32, rate: f32, years: f32",
        body: "return principal * pow(1.0 + rate, years);",
        range: (0.0, 3.0),
        rule: |x| one(x[0][0] * (x[2][0] * x[1][0].ln_1p()).exp()),
        ..FORMULA
    },
    Formula {
        name: "bill-per-person-function",
        category: "formulas",
        quantity: "[share of the bill per person|amount each person pays] with a tip",
        from: "[bill, tip in percent and number of people|the bill, the tip percentage and the people, all floats]",
        written: "[bill * (1 + tip / 100) / people|(bill + tip percent of it) / people]",
        own: "what each person pays of a restaurant bill with a tip in percent|a bill with tip split among people|\
              ¶tip calculator function: bill, tip percent, people -> per person|¶we go out to eat and split the bill evenly with a tip in percent. function for what each pays|¶split the bill function with tip|¶bill*(1 + tip/100)/people as a function",
        function: "bill_per_person",
        parameters: "bill: f32, tip: f32, people: f32",
        body: "return bill * (1.0 + tip / 100.0) / people;",
        range: (1.0, 50.0),
        rule: |x| one((x[0][0] + x[0][0] * x[1][0] * 0.01) / x[2][0]),
        ..FORMULA
    },
    Formula {
        name: "discounted-price-function",
        category: "formulas",
        quantity: "[discounted price|price after a discount|sale price]",
        from: "[price and discount in percent|the price and the discount percentage as arguments]",
        written: "[price * (1 - discount / 100)|price - price * discount / 100]",
        own: "a price reduced by a percentage that is an argument|a price minus a given percentage of it|the price after a discount in percent, both as arguments|\
              ¶discount function: price and percent are arguments|¶shop: price and discount percent in, new price out, a function of both|¶price*(1 - percent/100) as a function|¶function for sale price, percent is second argument",
        function: "discounted_price",
        parameters: "price: f32, percent: f32",
        body: "return price * (1.0 - percent / 100.0);",
        range: (0.0, 90.0),
        rule: |x| one(x[0][0] - x[0][0] * x[1][0] / 100.0),
        ..FORMULA
    },
    Formula {
        name: "price-with-tax-function",
        category: "formulas",
        quantity: "[price with tax|gross price|price including tax]",
        from: "[net price and tax rate in percent|the net price and the tax percentage as arguments]",
        written: "[net * (1 + tax / 100)|net + net * tax / 100]",
        own: "a net price with a tax percentage that is an argument|net price plus tax, the tax rate in percent as second argument|\
              ¶tax function: net price and percent are arguments, gross out|¶net*(1 + tax/100) as a function|¶I sell in many countries with other tax rates. function for the gross price from net and percent|¶function add tax, rate in percent is an argument",
        function: "price_with_tax",
        parameters: "net: f32, tax: f32",
        body: "return net * (1.0 + tax / 100.0);",
        range: (0.0, 90.0),
        rule: |x| one(x[0][0] + x[1][0] * x[0][0] / 100.0),
        ..FORMULA
    },
    Formula {
        name: "percent-change-function",
        category: "formulas",
        quantity: "[percentage change|change in percent|growth in percent]",
        from: "[the old and the new value|old value and new value]",
        written: "[(new - old) / old * 100|100 * (new - old) / old]",
        own: "by how many percent a value has changed from old to new|the relative change from an old value to a new one, in percent|\
              ¶percent change function, old first|¶from 50 to 60 is 20 percent more. function for the change in percent|¶(new - old)/old*100 as a function|¶function: how many percent went it up or down, old value, new value",
        function: "percent_change",
        parameters: "before: f32, after: f32",
        body: "return (after - before) / before * 100.0;",
        range: (1.0, 20.0),
        rule: |x| one(100.0 * x[1][0] / x[0][0] - 100.0),
        ..FORMULA
    },
    Formula {
        name: "loan-payment-function",
        category: "formulas",
        quantity: "[loan payment|annuity payment|payment per period of a loan]",
        from: "[the loan, the rate per period and the number of periods|principal, rate per period and periods]",
        written: "[P * r / (1 - (1 + r)^-n)|loan * rate / (1 - pow(1 + rate, -periods))]",
        own: "the constant payment of a loan, by the annuity formula|what a mortgage costs each period, from loan, rate and periods|\
              ¶mortgage payment function: loan, rate per month, months|¶P*r/(1 - (1+r)^-n) as a function|¶I pay a loan back in equal parts. function for one payment, rate per period like 0.2|¶annuity formula function",
        function: "payment",
        parameters: "loan: f32, rate: f32, periods: f32",
        body: "return loan * rate / (1.0 - pow(1.0 + rate, -periods));",
        range: (0.3, 6.0),
        rule: |x| {
            let kept = (1.0 + x[1][0]).powf(x[2][0]);
            one(x[0][0] * x[1][0] * kept / (kept - 1.0))
        },
        ..FORMULA
    },
    Formula {
        name: "body-mass-index-function",
        category: "formulas",
        quantity: "[body mass index|BMI]",
        from: "[weight in kilograms and height in meters|weight and height|the weight (kg) and the height (m)]",
        written: "[weight / (height * height)|weight / height²|kg / m^2]",
        own: "the BMI of a person|the body mass index from weight and height|weight over height squared, the BMI|\
              ¶bmi function|¶bmi calculator function, weight first, then height|¶how heavy is a person for the height? function for the bmi|¶weight/(height*height) as a function",
        function: "body_mass_index",
        parameters: "weight: f32, height: f32",
        body: "return weight / (height * height);",
        range: (0.5, 100.0),
        rule: |x| one(x[0][0] * x[1][0].powi(-2)),
        ..FORMULA
    },
    Formula {
        name: "fuel-per-distance-function",
        category: "formulas",
        quantity: "[fuel consumption in liters per 100 km|fuel used per 100 kilometers]",
        from: "[liters and kilometers|the liters used and the kilometers driven]",
        written: "[liters / kilometers * 100|100 * liters / km]",
        own: "how many liters a car needs for 100 km, from liters and kilometers|the gas mileage in liters per 100 km|\
              ¶fuel consumption function, l/100km|¶I filled up so many liters after so many kilometers. function for the consumption per 100 km|¶100*liters/km as a function|¶function for how much car drinks on 100 km",
        function: "consumption",
        parameters: "liters: f32, kilometers: f32",
        body: "return liters / kilometers * 100.0;",
        range: (0.5, 40.0),
        rule: |x| one(100.0 * x[0][0] / x[1][0]),
        ..FORMULA
    },
];

const CLOCK: &[Formula] = &[
    Formula {
        name: "seconds-of-clock-function",
        category: "math",
        quantity: "[total seconds|number of seconds]",
        from: "[hours, minutes and seconds|h, m and s as u32]",
        written: "[h * 3600 + m * 60 + s|3600 h + 60 m + s]",
        own: "hours, minutes and seconds turned into seconds, without a struct|a time of three numbers in seconds|3600 times hours plus 60 times minutes plus seconds|\
              ¶hms to seconds function, three u32|¶1 hour 1 minute 5 seconds is 3665 seconds. function with three arguments for that|¶h*3600 + m*60 + s as a function|¶function time to seconds, hours, minutes, seconds in",
        function: "total_seconds",
        parameters: "hours: u32, minutes: u32, seconds: u32",
        body: "return hours * 3600u + minutes * 60u + seconds;",
        rule: |x| one(x[2][0] + 60.0 * (x[1][0] + 60.0 * x[0][0])),
        ..COUNTED
    },
    Formula {
        name: "clock-of-seconds-function",
        category: "math",
        quantity: "[hours, minutes and seconds|time as hours, minutes and seconds] in a vec3<u32>",
        from: "[a number of seconds|total seconds|the seconds]",
        written: "[(s / 3600, s / 60 % 60, s % 60)|vec3(s / 3600, (s / 60) % 60, s % 60)]",
        own: "seconds split into hours, minutes and seconds as a vec3u|a duration in seconds as h, m and s in a vec3<u32>|\
              ¶seconds to hh:mm:ss function, vec3u out|¶3665 -> 1, 1, 5. function that splits seconds into hours, minutes, seconds as a vec3<u32>|¶I have a count of seconds and want a clock: hours, minutes, seconds in a vec3u. function|¶function makes from seconds the h, m, s as vec3<u32>",
        function: "clock",
        parameters: "total: u32",
        result: "vec3<u32>",
        body: "return vec3<u32>(total / 3600u, total / 60u % 60u, total % 60u);",
        range: (0.0, 90_000.0),
        rule: |x| {
            let minutes = (x[0][0] / 60.0).floor();
            let hours = (minutes / 60.0).floor();
            Some(vec![
                hours,
                minutes - 60.0 * hours,
                x[0][0] - 60.0 * minutes,
            ])
        },
        ..COUNTED
    },
    Formula {
        name: "twelve-hour-clock-function",
        category: "control-flow",
        quantity: "[hour on a 12-hour clock|hour of a 12 hour clock|12-hour hour]",
        from: "[the hour from 0 to 23|a 24-hour hour|the hour of the day, 0 to 23]",
        written: "[12 if hour % 12 == 0, else hour % 12|hour % 12, with 12 for 0]",
        own: "a 24-hour hour on a 12-hour clock, 12 instead of 0|the hour as an American clock shows it|0 to 12, 13 to 1, 23 to 11|\
              ¶24h to 12h function, u32|¶15 -> 3, 0 -> 12, 12 -> 12. function for the hour on a 12-hour clock|¶function, military hour in, normal hour out, 0 becomes 12|¶convert an hour from 0..23 to 1..12, as a function",
        function: "twelve_hour",
        parameters: "hour: u32",
        body: "let rest = hour % 12u;\nif rest == 0u {\nreturn 12u;\n}\nreturn rest;",
        range: (0.0, 23.0),
        rule: |x| one(f64::from((whole(&x[0]) + 11) % 12 + 1)),
        ..COUNTED
    },
    Formula {
        name: "clock-hand-angle-function",
        category: "math",
        quantity: "[angle of the hour hand|hour hand angle] in degrees",
        from: "[hours and minutes|the hours and the minutes, floats]",
        written: "[30 * hours + 0.5 * minutes|hours * 30 + minutes / 2]",
        own: "where the hour hand of a clock points, in degrees from twelve|30 degrees per hour plus half a degree per minute|\
              ¶hour hand function: hours and minutes in, degrees out|¶at 3:00 the small hand is at 90 degrees. function of hours and minutes|¶30*h + m/2 as a function|¶function for the angle of small clock hand",
        function: "hour_angle",
        parameters: "hours: f32, minutes: f32",
        body: "return hours * 30.0 + minutes * 0.5;",
        range: (0.0, 12.0),
        rule: |x| one((x[0][0] + x[1][0] / 60.0) * 30.0),
        ..FORMULA
    },
    Formula {
        name: "day-of-week-function",
        category: "math",
        quantity: "[day of the week|weekday number] from 0 to 6 some days later",
        from: "[today's weekday and the number of days|the weekday today (0 to 6) and the days from now]",
        written: "[(today + days) % 7|(weekday + n) mod 7]",
        own: "which weekday it is in some days, counted from 0 to 6|the weekday after a number of days, modulo 7|\
              ¶weekday function: (today + days) % 7, u32|¶today is weekday 2. which one is it in 10 days? function of both, weekdays are 0 to 6|¶function for weekday in n days, modulo seven|¶add days to a weekday 0..6 and wrap around, as a function",
        function: "weekday",
        parameters: "today: u32, days: u32",
        body: "return (today + days) % 7u;",
        rule: |x| one((x[0][0] + x[1][0]).rem_euclid(7.0)),
        ..COUNTED
    },
    Formula {
        name: "quarter-of-month-function",
        category: "math",
        quantity: "[quarter of the year|business quarter] (1 to 4)",
        from: "[the month from 1 to 12|a month number, 1 to 12]",
        written: "[(month - 1) / 3 + 1|(month + 2) / 3]",
        own: "which quarter a month belongs to, 1 to 4|the quarter of a month, January is 1|\
              ¶quarter function: month 1..12 in, 1..4 out|¶which quarter is it? function of the month, integers|¶function for quarter, months 1 2 3 are quarter 1|¶(month - 1)/3 + 1 as a function of a u32",
        function: "quarter",
        parameters: "month: u32",
        body: "return (month - 1u) / 3u + 1u;",
        range: (1.0, 12.0),
        rule: |x| one((x[0][0].max(1.0) / 3.0).ceil()),
        ..COUNTED
    },
    Formula {
        name: "season-of-month-function",
        category: "control-flow",
        quantity: "[season|season number] (0 winter, 1 spring, 2 summer, 3 fall)",
        from: "[the month from 1 to 12 with a switch|a month number, by a switch]",
        written: "[12, 1, 2: 0; 3 to 5: 1; 6 to 8: 2; else 3|a switch: 12, 1, 2 is 0, 3, 4, 5 is 1, 6, 7, 8 is 2, else 3]",
        own: "the season of a month by a switch, 0 for winter (12, 1, 2), 1 spring, 2 summer, else 3|a switch from the month to 0 winter, 1 spring, 2 summer, 3 fall|\
              ¶season switch: 12, 1, 2 -> 0, 3, 4, 5 -> 1, 6, 7, 8 -> 2, default 3, in a function|¶which season has a month? function with switch and several values per case: winter 0, spring 1, summer 2, fall 3|¶month to season function, december to february is 0, then 1, 2, 3",
        function: "season",
        parameters: "month: u32",
        body: "switch month {\ncase 12u, 1u, 2u: {\nreturn 0u;\n}\ncase 3u, 4u, 5u: {\nreturn 1u;\n}\ncase 6u, 7u, 8u: {\nreturn 2u;\n}\ndefault: {\nreturn 3u;\n}\n}",
        range: (1.0, 12.0),
        rule: |x| one(f64::from(whole(&x[0]) % 12 / 3)),
        ..COUNTED
    },
];

pub(super) fn families() -> Vec<Family> {
    [GAMES, MONEY, CLOCK]
        .into_iter()
        .flat_map(formulas)
        .collect()
}
