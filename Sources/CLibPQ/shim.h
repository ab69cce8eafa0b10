// What the room Postgres needs of C: libpq's public interface, and the two kernel interfaces with
// which one thread waits for many of libpq's sockets.
#include <libpq-fe.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
