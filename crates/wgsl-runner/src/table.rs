//! Typed values in rows and columns: a buffer, vertices, or the calls of a function.

use std::fmt;

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// `f32`
    F32,
    /// `i32`
    I32,
    /// `u32`
    U32,
    /// `bool`
    Bool,
}

impl Scalar {
    /// The type's name in WGSL.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::Bool => "bool",
        }
    }
}

/// A value of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// An `f32`.
    F32(f32),
    /// An `i32`.
    I32(i32),
    /// A `u32`.
    U32(u32),
    /// A `bool`.
    Bool(bool),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::F32(value) => write!(f, "{value}"),
            Self::I32(value) => write!(f, "{value}"),
            Self::U32(value) => write!(f, "{value}"),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Where in its row the value is, as WGSL writes it: `position.x`, `[2].y`; `value` for the only one.
    pub name: String,
    /// The type of its values.
    pub scalar: Scalar,
}

/// Values in rows and columns. An array is a table with a row for each element and a column for each scalar of an
/// element; any other type is a table of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub(crate) columns: Vec<Column>,
    /// The bits of each value, row after row.
    pub(crate) words: Vec<u32>,
}

impl Table {
    /// The columns.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.words.len().checked_div(self.columns.len()).unwrap_or(0)
    }

    /// One value; `None` outside.
    #[must_use]
    pub fn value(&self, row: usize, column: usize) -> Option<Value> {
        let scalar = self.columns.get(column)?.scalar;
        let index = row.checked_mul(self.columns.len())?.checked_add(column)?;
        let word = *self.words.get(index)?;
        Some(match scalar {
            Scalar::F32 => Value::F32(f32::from_bits(word)),
            Scalar::I32 => Value::I32(word.cast_signed()),
            Scalar::U32 => Value::U32(word),
            Scalar::Bool => Value::Bool(word != 0),
        })
    }

    /// The values of a row; empty outside.
    #[must_use]
    pub fn row(&self, row: usize) -> Vec<Value> {
        (0..self.columns.len())
            .filter_map(|column| self.value(row, column))
            .collect()
    }

    /// All values, row after row, when every column is `f32`.
    #[must_use]
    pub fn f32s(&self) -> Option<Vec<f32>> {
        let words = self.all(Scalar::F32)?;
        Some(words.iter().map(|&word| f32::from_bits(word)).collect())
    }

    /// All values, row after row, when every column is `i32`.
    #[must_use]
    pub fn i32s(&self) -> Option<Vec<i32>> {
        let words = self.all(Scalar::I32)?;
        Some(words.iter().map(|&word| word.cast_signed()).collect())
    }

    /// All values, row after row, when every column is `u32`.
    #[must_use]
    pub fn u32s(&self) -> Option<Vec<u32>> {
        self.all(Scalar::U32).map(<[u32]>::to_vec)
    }

    fn all(&self, scalar: Scalar) -> Option<&[u32]> {
        let mut columns = self.columns.iter();
        columns.all(|column| column.scalar == scalar).then_some(&self.words)
    }

    /// A NumPy array file in the `.npy` format (NumPy Enhancement Proposal 1): the magic bytes `\x93NUMPY`, the version
    /// in two bytes, the length of the header (version 1.0: two bytes; version 2.0, for longer headers: four), the header
    /// (a Python dictionary with type and shape, padded with spaces so that the values start at a multiple of 64), then
    /// the values, row after row. All numbers are little-endian.
    ///
    /// When all columns have one type, the array has that type and the shape (rows,) or (rows, columns); otherwise it
    /// has the shape (rows,) and a field for each column.
    #[must_use]
    pub fn to_npy(&self) -> Vec<u8> {
        let rows = self.rows();
        let width = self.columns.len();
        let first = self.columns.first().map_or(Scalar::F32, |column| column.scalar);
        let (kind, shape) = if self.columns.iter().all(|column| column.scalar == first) {
            let shape = match width {
                0 | 1 => format!("({rows},)"),
                _ => format!("({rows}, {width})"),
            };
            (format!("'{}'", npy_type(first)), shape)
        } else {
            let fields: Vec<String> = self
                .columns
                .iter()
                .map(|column| format!("('{}', '{}')", column.name, npy_type(column.scalar)))
                .collect();
            (format!("[{}]", fields.join(", ")), format!("({rows},)"))
        };
        let dictionary =
            format!("{{'descr': {kind}, 'fortran_order': False, 'shape': {shape}, }}");
        let mut file = npy_preamble(&dictionary);
        let scalars = self.columns.iter().cycle().map(|column| column.scalar);
        for (&word, scalar) in self.words.iter().zip(scalars) {
            match scalar {
                Scalar::Bool => file.push(u8::from(word != 0)),
                _ => file.extend(word.to_le_bytes()),
            }
        }
        file
    }
}

impl fmt::Display for Table {
    /// Tab-separated values under a line with the names of the columns.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        writeln!(f, "{}", names.join("\t"))?;
        for row in 0..self.rows() {
            let values: Vec<String> = self.row(row).iter().map(Value::to_string).collect();
            writeln!(f, "{}", values.join("\t"))?;
        }
        Ok(())
    }
}

fn npy_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::F32 => "<f4",
        Scalar::I32 => "<i4",
        Scalar::U32 => "<u4",
        Scalar::Bool => "|b1",
    }
}

/// All that comes before the values.
fn npy_preamble(dictionary: &str) -> Vec<u8> {
    const MAGIC: &[u8] = b"\x93NUMPY";
    const ALIGNMENT: usize = 64;
    // The header ends with a line feed.
    let padded = |before: usize| (before + dictionary.len() + 1).next_multiple_of(ALIGNMENT) - before;
    let mut file = MAGIC.to_vec();
    let short = MAGIC.len() + 2 + size_of::<u16>();
    let header = if let Ok(length) = u16::try_from(padded(short)) {
        file.extend([1, 0]);
        file.extend(length.to_le_bytes());
        padded(short)
    } else {
        let header = padded(short + 2);
        file.extend([2, 0]);
        file.extend((header as u32).to_le_bytes());
        header
    };
    file.extend(dictionary.as_bytes());
    file.extend(std::iter::repeat_n(b' ', header - dictionary.len() - 1));
    file.push(b'\n');
    file
}
