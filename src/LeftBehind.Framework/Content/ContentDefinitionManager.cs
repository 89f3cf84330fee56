using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Content;

internal sealed class ContentDefinitionManager : IContentDefinitionManager
{
    private readonly Dictionary<string, ContentTypeDefinition> _types;

    public ContentDefinitionManager(IEnumerable<IContentTypeProvider> providers)
    {
        Types = [.. providers.Select(Describe)];
        _types = Types.ToDictionary(type => type.Name);
    }

    public IReadOnlyList<ContentTypeDefinition> Types { get; }

    public ContentTypeDefinition? Find(string name) => _types.GetValueOrDefault(name);

    private static ContentTypeDefinition Describe(IContentTypeProvider provider)
    {
        var type = new ContentTypeBuilder();
        provider.Describe(type);
        return type.Build();
    }
}
