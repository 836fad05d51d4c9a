/*
 * Loaded in front of the C library (LD_PRELOAD), this file makes a process fail at a chosen moment: at its N-th change to
 * the files below a folder. A change is a call that makes, writes, flushes, renames or removes something; a write counts
 * twice, since it can be cut in the middle.
 *
 *   FAULT_FOLDER  the folder
 *   FAULT_AT      N, from 1; without it nothing fails
 *   FAULT_ERRNO   0: the process kills itself (SIGKILL) in front of the N-th change, and half way into a write;
 *                 else: from the N-th change on, each fails with this error number
 *   FAULT_COUNT   a file that receives the number of changes when the process exits
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *folder;
static long fault_at = -1;
static int fault_errno;
static long changes;

static ssize_t (*real_write)(int, const void *, size_t);

__attribute__((constructor)) static void begin(void) {
    const char *at = getenv("FAULT_AT");
    const char *error = getenv("FAULT_ERRNO");
    real_write = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    folder = getenv("FAULT_FOLDER");
    if (at)
        fault_at = atol(at);
    if (error)
        fault_errno = atoi(error);
}

__attribute__((destructor)) static void end(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%ld", changes);
        fclose(file);
    }
}

static int below(const char *path) {
    size_t length = folder ? strlen(folder) : 0;
    return length && strncmp(path, folder, length) == 0 && path[length] == '/';
}

/* Whether the open file or folder lies below the folder, or is the folder itself. */
static int below_fd(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return below(path) || (folder && strcmp(path, folder) == 0);
}

/* Counts a change. Says whether it has to fail; does not return when the process has to die. */
static int fails(void) {
    changes++;
    if (fault_at < 0 || changes < fault_at)
        return 0;
    if (fault_errno == 0) {
        kill(getpid(), SIGKILL);
        pause();
    }
    errno = fault_errno;
    return 1;
}

ssize_t write(int fd, const void *bytes, size_t count) {
    if (!below_fd(fd))
        return real_write(fd, bytes, count);
    if (fails())
        return -1;
    /* The second half of a write: what came before it reaches the file. */
    if (fault_at == changes + 1) {
        ssize_t written = count > 1 ? real_write(fd, bytes, count / 2) : 0;
        changes++;
        if (fault_errno == 0) {
            kill(getpid(), SIGKILL);
            pause();
        }
        /* A disk that fills up takes the first half; the next call will fail. */
        return written;
    }
    changes++;
    return real_write(fd, bytes, count);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd) {
    return below_fd(fd) && fails() ? -1 : REAL(fsync)(fd);
}

int fdatasync(int fd) {
    return below_fd(fd) && fails() ? -1 : REAL(fdatasync)(fd);
}

int rename(const char *from, const char *to) {
    return below(from) && fails() ? -1 : REAL(rename)(from, to);
}

int mkdir(const char *path, mode_t mode) {
    return below(path) && fails() ? -1 : REAL(mkdir)(path, mode);
}

int rmdir(const char *path) {
    return below(path) && fails() ? -1 : REAL(rmdir)(path);
}

int unlink(const char *path) {
    return below(path) && fails() ? -1 : REAL(unlink)(path);
}

int unlinkat(int fd, const char *path, int flags) {
    int counted = path[0] == '/' ? below(path) : below_fd(fd);
    return counted && fails() ? -1 : REAL(unlinkat)(fd, path, flags);
}

/* Opening a file that is not there makes it. */
int open64(const char *path, int flags, ...) {
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
        if (below(path) && access(path, F_OK) != 0 && fails())
            return -1;
    }
    return REAL(open64)(path, flags, mode);
}
