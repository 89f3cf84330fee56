using LeftBehind.Abstractions.Text;

namespace LeftBehind.Framework.Tests.Notes;

public sealed class NoteLine
{
    [TextLength(10)]
    public string Text { get; set; } = "";
}
