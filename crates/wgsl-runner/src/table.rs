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
        self.words
            .len()
            .checked_div(self.columns.len())
            .unwrap_or(0)
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
        columns
            .all(|column| column.scalar == scalar)
            .then_some(&self.words)
    }

    /// An array file for `numpy.load` in the `.npy` format (`NumPy` Enhancement Proposal 1): the magic bytes `\x93NUMPY`, the version
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
        let first = self
            .columns
            .first()
            .map_or(Scalar::F32, |column| column.scalar);
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
        let dictionary = format!("{{'descr': {kind}, 'fortran_order': False, 'shape': {shape}, }}");
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

impl Table {
    /// The columns of both, row by row, as far as both have rows.
    pub(crate) fn beside(&self, right: &Self) -> Self {
        let columns = [self.columns.as_slice(), &right.columns].concat();
        // A table without columns goes beside any other.
        let rows = match (self.columns.is_empty(), right.columns.is_empty()) {
            (true, _) => right.rows(),
            (_, true) => self.rows(),
            _ => self.rows().min(right.rows()),
        };
        let part = |table: &Self, row: usize| {
            let width = table.columns.len();
            table.words[row * width..(row + 1) * width].to_vec()
        };
        let words = (0..rows).flat_map(|row| [part(self, row), part(right, row)].concat());
        Self {
            words: words.collect(),
            columns,
        }
    }
}

impl fmt::Display for Table {
    /// Tab-separated values under a line with the names of the columns.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
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
    let padded =
        |before: usize| (before + dictionary.len() + 1).next_multiple_of(ALIGNMENT) - before;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &[(&str, Scalar)], words: &[u32]) -> Table {
        let column = |&(name, scalar): &(&str, Scalar)| Column {
            name: name.to_owned(),
            scalar,
        };
        Table {
            columns: columns.iter().map(column).collect(),
            words: words.to_vec(),
        }
    }

    /// The header's dictionary and the values of a `.npy` file, by the rules of its format.
    fn parse_npy(file: &[u8]) -> (String, Vec<u8>) {
        assert_eq!(&file[..6], b"\x93NUMPY");
        let (start, length) = match file[6] {
            1 => (10, usize::from(u16::from_le_bytes([file[8], file[9]]))),
            2 => (
                12,
                u32::from_le_bytes([file[8], file[9], file[10], file[11]]) as usize,
            ),
            version => panic!("version {version}"),
        };
        assert_eq!((start + length) % 64, 0, "the values are aligned");
        let header = String::from_utf8(file[start..start + length].to_vec()).unwrap();
        assert!(header.ends_with('\n'));
        (
            header.trim_end().to_owned(),
            file[start + length..].to_vec(),
        )
    }

    #[test]
    fn npy_of_one_column_is_one_dimensional() {
        let (header, values) =
            parse_npy(&table(&[("x", Scalar::F32)], &[1.5_f32.to_bits(), 0]).to_npy());
        assert_eq!(
            header,
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }"
        );
        assert_eq!(values, [0, 0, 0xc0, 0x3f, 0, 0, 0, 0]);
    }

    #[test]
    fn npy_of_columns_of_one_type_is_two_dimensional() {
        let (header, values) = parse_npy(
            &table(
                &[("x", Scalar::I32), ("y", Scalar::I32)],
                &[1, 2, 3, u32::MAX],
            )
            .to_npy(),
        );
        assert_eq!(
            header,
            "{'descr': '<i4', 'fortran_order': False, 'shape': (2, 2), }"
        );
        assert_eq!(values[12..], (-1_i32).to_le_bytes());
    }

    #[test]
    fn npy_of_columns_of_several_types_has_a_field_for_each() {
        let (header, values) = parse_npy(
            &table(&[("n", Scalar::U32), ("even", Scalar::Bool)], &[6, 1, 7, 0]).to_npy(),
        );
        assert_eq!(
            header,
            "{'descr': [('n', '<u4'), ('even', '|b1')], 'fortran_order': False, 'shape': (2,), }"
        );
        assert_eq!(values, [6, 0, 0, 0, 1, 7, 0, 0, 0, 0]);
    }

    #[test]
    fn npy_with_a_long_header_is_version_2() {
        let names: Vec<String> = (0..5000)
            .map(|index| format!("list[{index}].value"))
            .collect();
        let scalar = |index: usize| {
            if index.is_multiple_of(2) {
                Scalar::F32
            } else {
                Scalar::U32
            }
        };
        let columns: Vec<(&str, Scalar)> = names
            .iter()
            .enumerate()
            .map(|(index, name)| (name.as_str(), scalar(index)))
            .collect();
        let file = table(&columns, &vec![7; 5000]).to_npy();
        assert_eq!(file[6], 2);
        let (header, values) = parse_npy(&file);
        assert!(header.contains("('list[4999].value', '<u4')"));
        assert_eq!(values.len(), 4 * 5000);
    }

    #[test]
    fn text_has_a_line_for_each_row() {
        let table = table(
            &[("x", Scalar::F32), ("ok", Scalar::Bool)],
            &[0.5_f32.to_bits(), 1, f32::NAN.to_bits(), 0],
        );
        assert_eq!(table.to_string(), "x\tok\n0.5\ttrue\nNaN\tfalse\n");
    }

    #[test]
    fn values_outside_are_none() {
        let table = table(&[("x", Scalar::I32)], &[u32::MAX]);
        assert_eq!(table.value(0, 0), Some(Value::I32(-1)));
        assert_eq!(
            (
                table.value(1, 0),
                table.value(0, 1),
                table.value(usize::MAX, 0)
            ),
            (None, None, None)
        );
        assert_eq!((table.f32s(), table.i32s()), (None, Some(vec![-1])));
    }

    #[test]
    fn tables_stand_beside_each_other() {
        let left = table(&[("a", Scalar::U32)], &[1, 2]);
        let right = table(&[("b", Scalar::U32), ("c", Scalar::U32)], &[3, 4, 5, 6]);
        assert_eq!(left.beside(&right).words, [1, 3, 4, 2, 5, 6]);
        assert_eq!(table(&[], &[]).beside(&right), right);
    }
}
