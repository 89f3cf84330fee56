using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Lists;

/// <summary>
/// A pupil who counts by one definition alone. The index says that it is so; why, only the file can say, hence the list reads
/// the files of its page.
/// </summary>
internal sealed record DifferenceRow(ChildIndex Child, ContentItem Item)
{
    public DefinitionDifference? On(DateOnly day) => DefinitionDifferenceRules.Of(ChildFile.Of(Item).Facts(), day);
}
