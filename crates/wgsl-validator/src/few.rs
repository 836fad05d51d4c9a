//! Short lists without an allocation.

use std::ops::Deref;

/// A list of which the first `N` items stand in place; only a longer one is allocated.
#[derive(Debug, Clone)]
pub(crate) struct Few<T, const N: usize> {
    first: [T; N],
    len: usize,
    /// All items, once there are more than `N`.
    many: Vec<T>,
}

impl<T: Copy + Default, const N: usize> Few<T, N> {
    pub(crate) fn new() -> Self {
        Self {
            first: [T::default(); N],
            len: 0,
            many: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, item: T) {
        if let Some(slot) = self.first.get_mut(self.len) {
            *slot = item;
        } else {
            if self.len == N {
                self.many.extend_from_slice(&self.first);
            }
            self.many.push(item);
        }
        self.len += 1;
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        if self.len <= N {
            &self.first[..self.len]
        } else {
            &self.many
        }
    }
}

impl<T: Copy + Default, const N: usize> FromIterator<T> for Few<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Self::new();
        for item in items {
            list.push(item);
        }
        list
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn a_list_longer_than_its_place_keeps_all_items_in_order() {
        for length in 0..10_u8 {
            let list: Few<u8, 4> = (0..length).collect();
            assert_eq!(list.to_vec(), (0..length).collect::<Vec<u8>>());
        }
    }
}
