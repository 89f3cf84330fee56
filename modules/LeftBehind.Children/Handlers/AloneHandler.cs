using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Handlers;

/// <summary>Has it told at once where a file says for the first time that no adult lives with the child.</summary>
internal sealed class AloneHandler(AloneMessages messages, TimeProvider time) : ContentHandler
{
    public override string ContentType => ChildType.Name;

    public override Task SavedManyAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        bool IsAlone(ContentItem item) => AlertRules.IsWithoutAdult(item.Get<ChildPart>(), item.Get<GuardiansPart>(), today);
        return messages.TellAsync([.. saved.Where(entry => IsAlone(entry.Item) && (entry.Previous is null || !IsAlone(entry.Previous))).Select(entry => entry.Item)], today, cancellationToken);
    }
}
