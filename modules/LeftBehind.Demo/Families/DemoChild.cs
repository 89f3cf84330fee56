using LeftBehind.Abstractions.Content;

namespace LeftBehind.Demo.Families;

internal sealed record DemoChild(int OrganizationId, DemoSituation Situation, DemoFileState FileState, IReadOnlyList<ContentPart> Parts)
{
    public T Part<T>() where T : ContentPart => Parts.OfType<T>().Single();
}
