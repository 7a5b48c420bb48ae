/** Pure law of the portal room: no clock, no chance, no I/O. */
@org.jspecify.annotations.NullMarked
package qingdan.portal.domain;
