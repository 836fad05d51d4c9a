//! Parquet: a column of strings for each key.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::errors::ParquetError;
use parquet::file::metadata::{ParquetMetaData, RowGroupMetaData};
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{ChunkReader, FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::record::Field;
use parquet::schema::types::Type;

use crate::error::{DatasetError, Location, nearest};
use crate::example::{Dataset, Example};
use crate::parse::{KEYS, Placed, RawExample, examples};

/// Reads a data set in Parquet: the columns are the keys of [`parse_jsonl`](crate::parse_jsonl), each of strings. A null
/// is an absent key. Errors give the row as the line and the column as the column, both from 1. `name` names the file in
/// errors.
///
/// # Errors
///
/// When the file is damaged (in a program that aborts on panics some damaged pages end it, because the decoder panics on
/// them), a column is unknown or does not hold strings, or an example is refused.
pub fn parse_parquet<R: ChunkReader + 'static>(
    file: R,
    name: &str,
) -> Result<Dataset, DatasetError> {
    // The decoder panics on some damaged pages. Nothing that it leaves behind is looked at afterwards.
    let decoded = catch_unwind(AssertUnwindSafe(|| decode(file, name)));
    decoded.unwrap_or_else(|_| {
        Err(DatasetError::Parquet {
            name: name.to_owned(),
            message: "a page is damaged".to_owned(),
        })
    })
}

fn decode<R: ChunkReader + 'static>(file: R, name: &str) -> Result<Dataset, DatasetError> {
    let damaged = |error: ParquetError| DatasetError::Parquet {
        name: name.to_owned(),
        message: error.to_string(),
    };
    let locate = |place: usize| Location {
        name: name.to_owned(),
        line: place / KEYS.len() + 1,
        column: place % KEYS.len() + 1,
    };
    let length = file.len();
    let reader = SerializedFileReader::new(file).map_err(damaged)?;
    check_places(reader.metadata(), length).map_err(damaged)?;
    let mut raw = Vec::new();
    for (number, row) in reader.get_row_iter(None).map_err(damaged)?.enumerate() {
        let row = row.map_err(damaged)?;
        let mut values = [const { None }; KEYS.len()];
        for (column, (key, field)) in row.get_column_iter().enumerate() {
            let place = number * KEYS.len() + column.min(KEYS.len() - 1);
            let Some(index) = KEYS.iter().position(|known| known == key) else {
                return Err(DatasetError::UnknownKey {
                    at: locate(place),
                    nearest: nearest(key, KEYS),
                    key: key.clone(),
                    expected: KEYS,
                });
            };
            let text = match field {
                Field::Null => continue,
                Field::Str(text) => text.clone(),
                other => {
                    return Err(DatasetError::WrongType {
                        at: locate(place),
                        key: key.clone(),
                        found: format!("the value {other}"),
                        expected: "a string",
                    });
                }
            };
            values[index] = Some(Placed { text, place });
        }
        let place = number * KEYS.len();
        raw.push(RawExample { place, values });
    }
    examples(raw, name, locate)
}

/// Refuses columns that lie outside the file: the reader takes their places on trust.
fn check_places(metadata: &ParquetMetaData, length: u64) -> Result<(), ParquetError> {
    let columns = metadata
        .row_groups()
        .iter()
        .flat_map(RowGroupMetaData::columns);
    for column in columns {
        let start = column
            .dictionary_page_offset()
            .unwrap_or(column.data_page_offset());
        let end = start.checked_add(column.compressed_size());
        let inside = start >= 0
            && column.compressed_size() >= 0
            && end.is_some_and(|end| end as u64 <= length);
        if !inside {
            let path = column.column_path();
            return Err(ParquetError::General(format!(
                "the column {path} lies outside the file"
            )));
        }
    }
    Ok(())
}

/// Writes examples in Parquet, compressed with Snappy. The same examples give the same bytes.
///
/// # Errors
///
/// When `file` cannot be written.
pub fn to_parquet<W: Write + Send>(examples: &[Example], file: W) -> Result<(), ParquetError> {
    let column = |key: &&str| {
        Type::primitive_type_builder(key, Physical::BYTE_ARRAY)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(Some(LogicalType::String))
            .build()
            .map(Arc::new)
    };
    let columns = KEYS.iter().map(column).collect::<Result<_, _>>()?;
    let schema = Type::group_type_builder("example")
        .with_fields(columns)
        .build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(env!("CARGO_PKG_NAME").to_owned())
        .build();
    let mut writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties))?;
    let mut rows = writer.next_row_group()?;
    for key in KEYS {
        let value = |example: &Example| {
            let mut fields = example.fields();
            fields
                .find(|(of, _)| of == key)
                .map(|(_, text)| text.to_owned())
        };
        let cells: Vec<Option<String>> = examples.iter().map(value).collect();
        let levels: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
        let cells = cells.into_iter().flatten();
        let texts: Vec<ByteArray> = cells.map(|text| text.into_bytes().into()).collect();
        if let Some(mut column) = rows.next_column()? {
            column
                .typed::<ByteArrayType>()
                .write_batch(&texts, Some(&levels), None)?;
            column.close()?;
        }
    }
    rows.close()?;
    writer.close()?;
    Ok(())
}
