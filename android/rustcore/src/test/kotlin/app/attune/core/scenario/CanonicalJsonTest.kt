package app.attune.core.scenario

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

/** What serde_json 1.0.154 writes: its table of escapes, and doubles as its zmij 1.0.23 lays them out. */
class CanonicalJsonTest {
    @Test
    fun `keys are sorted, capitals first, and there is no space`() {
        val inner = listOf(1L, true, emptyList<String>(), emptyMap<String, String>())
        val tree = mapOf("heatAfter" to null, "heat" to inner, "Zone" to "")
        assertEquals("""{"Zone":"","heat":[1,true,[],{}],"heatAfter":null}""", canonical(tree))
    }

    @Test
    fun `quotes, backslashes and control characters are escaped, in lower case, and nothing else is`() {
        assertEquals(""""\"\\\b\f\n\r\t\u0000\u001b\u001f"""", canonical("\"\\\b\u000c\n\r\t\u0000\u001b\u001f"))
        assertEquals("\"/\u007f\u0085\u2028<>&'\"", canonical("/\u007f\u0085\u2028<>&'"))
    }

    @Test
    fun `an emoji is four bytes, not two escapes`() {
        val bytes = canonical("é🙂").encodeToByteArray()
        assertArrayEquals(byteArrayOf(0x22, 0xc3.b, 0xa9.b, 0xf0.b, 0x9f.b, 0x99.b, 0x82.b, 0x22), bytes)
    }

    @Test
    fun `a double has its shortest digits, and a point or an exponent`() {
        val written = mapOf(
            300.0 to "300.0",
            30.75 to "30.75",
            -0.0 to "-0.0",
            1.0 / 3.0 to "0.3333333333333333",
            2.0 / 3.0 to "0.6666666666666666",
            0.1 + 0.2 to "0.30000000000000004",
            // A negative power of two, for which Java 17 itself has a digit too many.
            1.0 / (1L shl 44) to "5.684341886080802e-14",
            1e15 to "1000000000000000.0",
            1e16 to "1e+16",
            0.00001 to "0.00001",
            0.000001 to "1e-6",
            6.62607015e-34 to "6.62607015e-34",
            1e-9 to "1e-9",
            -Double.MAX_VALUE to "-1.7976931348623157e+308",
            Double.NaN to "null",
        )
        assertEquals(written.values.toList(), written.keys.map(::canonical))
    }

    @Test
    fun `whole numbers have no point, and an unsigned one stays what it is`() {
        assertEquals("[-1,9223372036854775807]", canonical(listOf(-1L, Long.MAX_VALUE)))
        assertEquals(listOf(200L, 4_000_000_000L), tree(listOf<Any>(200.toUByte(), 4_000_000_000u)))
    }

    @Test
    fun `what has no place in JSON is not written`() {
        assertThrows(IllegalStateException::class.java) { canonical('x') }
    }

    private val Int.b get() = toByte()
}
