using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// Keeps the list of changes readable: one entry for each kind and day, the last word of that day.
internal static class FileChanges
{
    public static void Begin(LifecyclePart part, DateOnly on)
    {
        if (part.Events.Count == 0)
        {
            part.Events.Add(new() { Type = ChangeType.New, On = on });
        }
    }

    public static void Add(LifecyclePart part, IEnumerable<ChangeEvent> changes)
    {
        foreach (var change in changes)
        {
            part.Events.RemoveAll(known => known.Type == change.Type && known.On == change.On);
            part.Events.Add(change);
        }
    }
}
