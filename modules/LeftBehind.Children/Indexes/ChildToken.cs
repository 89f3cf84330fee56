using LeftBehind.Abstractions.Content;

namespace LeftBehind.Children.Indexes;

/// <summary>Something that a child is found by: a piece of the name or its pinyin, or the keyed hash of a number. Carries the name's sort key, so that the first page of a search is one seek.</summary>
public sealed class ChildToken : ContentIndex
{
    public string Token { get; set; } = "";

    public string SortKey { get; set; } = "";
}
