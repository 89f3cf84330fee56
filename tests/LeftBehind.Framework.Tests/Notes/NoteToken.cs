using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Tests.Notes;

public sealed class NoteToken : ContentIndex
{
    public string Token { get; set; } = "";
}
