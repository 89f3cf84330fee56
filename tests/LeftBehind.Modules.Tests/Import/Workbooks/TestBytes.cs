using System.Text;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

internal static class TestBytes
{
    /// <summary>The bytes with one name put for another of the same length, wherever it stands uncompressed.</summary>
    public static byte[] Replace(this byte[] bytes, string name, string other)
    {
        var (from, to, copy) = (Encoding.ASCII.GetBytes(name), Encoding.ASCII.GetBytes(other), bytes.ToArray());
        for (var at = copy.AsSpan().IndexOf(from); at >= 0; at = copy.AsSpan().IndexOf(from))
        {
            to.CopyTo(copy, at);
        }

        return copy;
    }
}
