//! JSON has no NaN and no infinities, but metrics do: they are written as the strings `NaN`, `inf` and `-inf`.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A float that survives JSON whatever its value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_finite() {
            serializer.serialize_f64(self.0)
        } else {
            serializer.collect_str(&self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Finite(f64),
            Text(String),
        }
        match Written::deserialize(deserializer)? {
            Written::Finite(value) => Ok(Self(value)),
            Written::Text(text) => match text.as_str() {
                "NaN" => Ok(Self(f64::NAN)),
                "inf" => Ok(Self(f64::INFINITY)),
                "-inf" => Ok(Self(f64::NEG_INFINITY)),
                _ => Err(de::Error::custom(format!(
                    "found `{text}`, expected a number, NaN, inf or -inf"
                ))),
            },
        }
    }
}

/// `#[serde(with = "number::scalar")]` for one float.
pub(crate) mod scalar {
    use super::{Deserialize, Deserializer, Number, Serialize, Serializer};

    #[allow(clippy::trivially_copy_pass_by_ref)] // The signature is serde's.
    pub(crate) fn serialize<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        Number(*value).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        Number::deserialize(deserializer).map(|number| number.0)
    }
}

/// `#[serde(with = "number::map")]` for named floats.
pub(crate) mod map {
    use super::{BTreeMap, Deserialize, Deserializer, Number, Serializer};

    pub(crate) fn serialize<S: Serializer>(
        values: &BTreeMap<String, f64>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(values.iter().map(|(name, value)| (name, Number(*value))))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<String, f64>, D::Error> {
        let numbers = BTreeMap::<String, Number>::deserialize(deserializer)?;
        Ok(numbers
            .into_iter()
            .map(|(name, number)| (name, number.0))
            .collect())
    }
}

/// `#[serde(with = "number::optional")]` for a float that may be absent.
pub(crate) mod optional {
    use super::{Deserialize, Deserializer, Number, Serialize, Serializer};

    #[allow(clippy::ref_option)] // The signature is serde's.
    pub(crate) fn serialize<S: Serializer>(
        value: &Option<f64>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(Number).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<f64>, D::Error> {
        Ok(Option::<Number>::deserialize(deserializer)?.map(|number| number.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn every_kind_of_float_survives_json() {
        for value in [
            0.0,
            -0.0,
            0.1 + 0.2,
            f64::MIN_POSITIVE,
            5e-324,
            f64::MAX,
            f64::INFINITY,
            f64::NEG_INFINITY,
        ] {
            let text = serde_json::to_string(&Number(value)).unwrap();
            let back: Number = serde_json::from_str(&text).unwrap();
            assert_eq!(back.0.to_bits(), value.to_bits(), "{text}");
        }
        let text = serde_json::to_string(&Number(f64::NAN)).unwrap();
        assert!(serde_json::from_str::<Number>(&text).unwrap().0.is_nan());
    }

    #[test]
    fn a_text_that_is_no_number_is_refused() {
        let error = serde_json::from_str::<Number>("\"many\"").unwrap_err();
        assert!(error.to_string().contains("many"), "{error}");
    }
}
