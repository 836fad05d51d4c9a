//! Callbacks that are ready to use.

mod csv_logger;
mod early_stopping;
mod gradient_statistics;
mod jsonl_logger;
mod learning_rate_monitor;
mod log_file;
mod logging;
mod model_checkpoint;
mod outlier_skip;
#[cfg(feature = "progress")]
mod progress_bar;
mod tensorboard;
mod throughput;
mod time_limit;

pub use csv_logger::CsvLogger;
pub use early_stopping::EarlyStopping;
pub use gradient_statistics::GradientStatistics;
pub use jsonl_logger::JsonlLogger;
pub use learning_rate_monitor::LearningRateMonitor;
pub use logging::LoggingCallback;
pub use model_checkpoint::ModelCheckpoint;
pub use outlier_skip::OutlierSkip;
#[cfg(feature = "progress")]
pub use progress_bar::ProgressBar;
pub use tensorboard::TensorBoardLogger;
pub use throughput::Throughput;
pub use time_limit::TimeLimit;
