//! Records of older versions of the format.

use serde_json::{Value, json};

/// The content of a `trainer.json` of `version` in the newest version. What is no record stays as it is: reading it
/// will say what is wrong.
pub(super) fn to_current(mut record: Value, version: u64) -> Value {
    if version < 2 {
        from_1_to_2(&mut record);
    }
    record
}

/// Version 1 knew no loss scaling and had the settings beside everything else.
fn from_1_to_2(record: &mut Value) {
    let Some(record) = record.as_object_mut() else {
        return;
    };
    let mut settings = json!({ "loss_scaling": false });
    for key in ["seed", "accumulation_steps", "average_decay"] {
        if let Some(value) = record.remove(key) {
            settings[key] = value;
        }
    }
    record.insert("settings".into(), settings);
    record.insert("scaler".into(), Value::Null);
}
