//! Callbacks that are ready to use.

mod csv_logger;
mod early_stopping;
mod gradient_statistics;
mod jsonl_logger;
mod log_file;
mod logging;
mod model_checkpoint;
mod outlier_skip;
mod throughput;
mod time_limit;

pub use csv_logger::CsvLogger;
pub use early_stopping::EarlyStopping;
pub use gradient_statistics::GradientStatistics;
pub use jsonl_logger::JsonlLogger;
pub use logging::LoggingCallback;
pub use model_checkpoint::ModelCheckpoint;
pub use outlier_skip::OutlierSkip;
pub use throughput::Throughput;
pub use time_limit::TimeLimit;
