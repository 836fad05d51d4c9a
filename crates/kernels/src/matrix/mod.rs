//! Products of matrices, without copies for transposition.
//!
//! The scheme is that of Goto and van de Geijn (2008, "Anatomy of High-Performance Matrix
//! Multiplication"): both factors are packed into panels, in the order in which a small block of the
//! result, held in registers, reads them.

#[cfg(target_arch = "x86_64")]
mod bfloat16;
mod float32;
mod precision;

use std::cell::Cell;
use std::ops::Range;

use pulp::bytemuck::{self, Pod};
use pulp::{Simd, WithSimd};
use rayon::prelude::*;

pub use self::precision::{MatmulPrecision, UnsupportedPrecision, set_matmul_precision};
use crate::parallel::is_shared;
use crate::vector::{arch, vectorize};

/// A matrix in a slice: element `(i, j)` is at `i · row_stride + j · column_stride`.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    values: &'a [f32],
    rows: usize,
    columns: usize,
    row_stride: usize,
    column_stride: usize,
}

impl<'a> Matrix<'a> {
    /// Rows of `columns` numbers, one after the other.
    ///
    /// # Panics
    ///
    /// When `values` is shorter.
    #[must_use]
    pub fn new(values: &'a [f32], rows: usize, columns: usize) -> Self {
        Self::strided(values, rows, columns, columns)
    }

    /// Rows of `columns` numbers, whose beginnings are `row_stride` apart.
    ///
    /// # Panics
    ///
    /// When `values` is too short.
    #[must_use]
    pub fn strided(values: &'a [f32], rows: usize, columns: usize, row_stride: usize) -> Self {
        let len = match rows {
            0 => 0,
            _ => (rows - 1) * row_stride + columns,
        };
        assert!(
            values.len() >= len,
            "{} numbers are not {rows} rows of {columns}, {row_stride} apart",
            values.len()
        );
        Self {
            values,
            rows,
            columns,
            row_stride,
            column_stride: 1,
        }
    }

    /// The same numbers with rows and columns exchanged; nothing is copied.
    #[must_use]
    pub fn transposed(self) -> Self {
        Self {
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
            ..self
        }
    }

    /// Number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }
}

/// What the factors of a product consist of when they are packed.
trait Factor: Pod + Send + Sync {
    /// How many numbers that stand side by side in a row of the left factor, or one above the other in a column of the
    /// right one, are packed into one.
    const STEPS: usize;

    /// Packs a block in panels of `WIDTH` rows: the first columns of the panel, then the next, and so on. Zeros fill up the
    /// last panel, and the last columns.
    fn pack<const WIDTH: usize>(
        matrix: Matrix<'_>,
        rows: Range<usize>,
        columns: Range<usize>,
        packed: &mut [Self],
    );

    /// The product of a panel of rows and a panel of columns.
    fn tile<S: Simd, const ROWS: usize, const VECTORS: usize>(
        simd: S,
        left: &[[Self; ROWS]],
        right: &[Self],
    ) -> [[S::f32s; VECTORS]; ROWS];
}

/// Writes row `i` of `rows` to element `i` of each of `columns`.
#[inline(always)]
fn transpose<'a, T: Copy + 'a, const WIDTH: usize>(
    rows: Range<usize>,
    row: impl Fn(usize) -> &'a [T],
    columns: &mut [[T; WIDTH]],
) {
    // So many rows are read side by side, because what is stored then is longer.
    const SIDE: usize = 4;
    let mut done = 0;
    while done + SIDE <= rows.len() && done + SIDE <= WIDTH {
        let [a, b, c, d]: [&[T]; SIDE] =
            [0, 1, 2, 3].map(|i: usize| &row(rows.start + done + i)[..columns.len()]);
        for (i, column) in columns.iter_mut().enumerate() {
            let (parts, _) = column.as_chunks_mut::<SIDE>();
            // A whole array, so that it is stored by one instruction.
            parts[done / SIDE] = [a[i], b[i], c[i], d[i]];
        }
        done += SIDE;
    }
    for i in done..rows.len() {
        for (column, &value) in columns.iter_mut().zip(row(rows.start + i)) {
            column[i] = value;
        }
    }
}

/// What becomes of the numbers that are already in the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// They are overwritten.
    Write,
    /// The product is added to them.
    Add,
}

/// Up to this number of multiplications, a twentieth of a millisecond's work, waking other threads does not pay.
const ONE_THREAD: usize = 1 << 22;

/// How many columns of the left factor, and rows of the right one, are multiplied before their sum is added to the result.
const DEPTH: usize = 512;

/// How many rows of the result are computed by one task.
const TASK_ROWS: usize = 96;

thread_local! {
    /// Memory for packing the left factor, kept from one product to the next. A product that begins on a thread while
    /// another one waits there finds none, and takes its own.
    static LEFT: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
    /// The same for the right factor.
    static RIGHT: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
}

/// Which threads compute a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Threads {
    /// The calling one.
    One,
    /// Those of the thread pool, if it is worth it.
    All,
}

/// `out = a · b` or `out += a · b`, where `out` has rows of `b.columns()` numbers.
///
/// Each element is summed up by one thread in an order that depends on the sizes alone, so that the result is the same
/// for every number of threads.
///
/// # Panics
///
/// When the sizes do not fit together.
pub fn product(a: Matrix<'_>, b: Matrix<'_>, out: &mut [f32], output: Output) {
    assert_eq!(out.len(), a.rows * b.columns, "the length of the product");
    arch().dispatch(Product {
        a,
        b,
        out,
        out_stride: b.columns,
        output,
        threads: Threads::All,
    });
}

/// As [`product`], on the calling thread alone, into rows that are `out_stride` apart.
///
/// # Panics
///
/// When the sizes do not fit together.
pub fn product_on_one_thread(
    a: Matrix<'_>,
    b: Matrix<'_>,
    out: &mut [f32],
    out_stride: usize,
    output: Output,
) {
    arch().dispatch(Product {
        a,
        b,
        out,
        out_stride,
        output,
        threads: Threads::One,
    });
}

struct Product<'a> {
    a: Matrix<'a>,
    b: Matrix<'a>,
    out: &'a mut [f32],
    out_stride: usize,
    output: Output,
    threads: Threads,
}

impl WithSimd for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        // As many sums as there are registers, less some for the factors.
        match S::F32_LANES {
            #[cfg(target_arch = "x86_64")]
            16 if precision::is_bfloat16() => self.run::<bfloat16::Pair, 12, 2, 32>(),
            16 => self.run::<f32, 12, 2, 32>(),
            8 => self.run::<f32, 6, 2, 16>(),
            4 => self.run::<f32, 6, 4, 16>(),
            _ => self.run::<f32, 2, 4, 4>(),
        }
    }
}

impl Product<'_> {
    #[inline(always)]
    fn run<F: Factor, const ROWS: usize, const VECTORS: usize, const WIDTH: usize>(self) {
        let Self {
            a,
            b,
            out,
            out_stride,
            output,
            threads,
        } = self;
        assert_eq!(a.columns, b.rows, "the inner sizes of a product");
        assert!(b.columns <= out_stride, "rows of the product would overlap");
        if a.rows == 0 || b.columns == 0 {
            return;
        }
        if a.columns == 0 {
            if output == Output::Write {
                for row in out.chunks_mut(out_stride) {
                    row[..b.columns].fill(0.0);
                }
            }
            return;
        }
        let depth = a.columns.div_ceil(a.columns.div_ceil(DEPTH));
        let depth = depth.next_multiple_of(F::STEPS);
        let parallel =
            threads == Threads::All && is_shared(a.rows * b.columns * a.columns, ONE_THREAD);
        let out = &mut out[..(a.rows - 1) * out_stride + b.columns];
        let mut buffer = RIGHT.take();
        for from in (0..a.columns).step_by(depth) {
            let inner = from..a.columns.min(from + depth);
            let of_panel = WIDTH * inner.len().div_ceil(F::STEPS);
            let right = aligned::<F>(&mut buffer, b.columns.div_ceil(WIDTH) * of_panel);
            let pack = |(panel, packed): (usize, &mut [F])| {
                let columns = panel * WIDTH..b.columns.min((panel + 1) * WIDTH);
                // Where this is not inlined, it is compiled for every processor unless it chooses again.
                vectorize(
                    #[inline(always)]
                    || F::pack::<WIDTH>(b.transposed(), columns.clone(), inner.clone(), packed),
                );
            };
            if parallel {
                let panels = right.par_chunks_mut(of_panel).enumerate();
                panels.with_min_len(4).for_each(pack);
            } else {
                right.chunks_mut(of_panel).enumerate().for_each(pack);
            }
            let right = &*right;
            let multiply = |(task, out): (usize, &mut [f32])| {
                arch().dispatch(Block::<F, ROWS, VECTORS> {
                    a,
                    rows: task * TASK_ROWS..a.rows.min((task + 1) * TASK_ROWS),
                    inner: inner.clone(),
                    right,
                    columns: b.columns,
                    out,
                    out_stride,
                    add: output == Output::Add || from > 0,
                });
            };
            if parallel {
                let tasks = out.par_chunks_mut(TASK_ROWS * out_stride).enumerate();
                tasks.for_each(multiply);
            } else {
                let tasks = out.chunks_mut(TASK_ROWS * out_stride).enumerate();
                tasks.for_each(multiply);
            }
        }
        RIGHT.set(buffer);
    }
}

/// Some rows of the result, from a packed right factor.
struct Block<'a, F, const ROWS: usize, const VECTORS: usize> {
    a: Matrix<'a>,
    rows: Range<usize>,
    inner: Range<usize>,
    right: &'a [F],
    columns: usize,
    out: &'a mut [f32],
    out_stride: usize,
    add: bool,
}

impl<F: Factor, const ROWS: usize, const VECTORS: usize> WithSimd for Block<'_, F, ROWS, VECTORS> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let depth = self.inner.len().div_ceil(F::STEPS);
        let rows = self.rows.len();
        let mut buffer = LEFT.take();
        let left = aligned::<F>(&mut buffer, rows.next_multiple_of(ROWS) * depth);
        F::pack::<ROWS>(self.a, self.rows, self.inner, left);
        let width = VECTORS * S::F32_LANES;
        let (left, _) = left.as_chunks::<ROWS>();
        for (panel, right) in self.right.chunks_exact(width * depth).enumerate() {
            let column = panel * width;
            let columns = width.min(self.columns - column);
            for (block, left) in left.chunks_exact(depth).enumerate() {
                let sums = F::tile::<S, ROWS, VECTORS>(simd, left, right);
                let first = block * ROWS;
                #[expect(
                    clippy::needless_range_loop,
                    reason = "iterators are calls where they are not inlined"
                )]
                for row in 0..ROWS.min(rows - first) {
                    let start = (first + row) * self.out_stride + column;
                    let out = &mut self.out[start..start + columns];
                    if columns == width {
                        let (out, _) = S::as_mut_simd_f32s(out);
                        for vector in 0..VECTORS {
                            out[vector] = if self.add {
                                simd.add_f32s(out[vector], sums[row][vector])
                            } else {
                                sums[row][vector]
                            };
                        }
                    } else {
                        for (out, &sum) in out.chunks_mut(S::F32_LANES).zip(&sums[row]) {
                            let sum = if self.add {
                                simd.add_f32s(simd.partial_load_f32s(out), sum)
                            } else {
                                sum
                            };
                            simd.partial_store_f32s(out, sum);
                        }
                    }
                }
            }
        }
        LEFT.set(buffer);
    }
}

/// `len` packed numbers in `buffer` that begin at a cache line.
fn aligned<F: Factor>(buffer: &mut Vec<f32>, len: usize) -> &mut [F] {
    const LINE: usize = 64;
    const { assert!(size_of::<F>() == size_of::<f32>()) };
    let spare = LINE / size_of::<f32>();
    if buffer.len() < len + spare {
        *buffer = vec![0.0; len + spare];
    }
    let offset = buffer.as_ptr().align_offset(LINE).min(spare);
    bytemuck::cast_slice_mut(&mut buffer[offset..offset + len])
}
