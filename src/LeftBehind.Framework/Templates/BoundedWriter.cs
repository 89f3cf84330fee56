using System.Globalization;

namespace LeftBehind.Framework.Templates;

/// <summary>Takes what a template writes. What a loop says again and again is a step each time, however long it is.</summary>
internal sealed class BoundedWriter(BoundedContext context) : StringWriter(CultureInfo.InvariantCulture)
{
    private const int Longest = 1_000_000;

    public override void Write(char value)
    {
        Take(1);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Take(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Take(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(string? value)
    {
        Take(value?.Length ?? 0);
        base.Write(value);
    }

    private void Take(int count)
    {
        context.Check();
        if (GetStringBuilder().Length + count > Longest)
        {
            throw new InvalidOperationException("What the template writes is too long.");
        }
    }
}
