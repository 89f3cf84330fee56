namespace LeftBehind.Abstractions.Content;

/// <summary>Describes a content type in code.</summary>
public sealed class ContentTypeBuilder
{
    private readonly List<Type> _parts = [];
    private string _name = "";
    private string _displayName = "";
    private string? _path;
    private Func<ContentItem, string>? _title;

    /// <summary>The type's name.</summary>
    public ContentTypeBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>English key of the name that people read.</summary>
    public ContentTypeBuilder DisplayedAs(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    /// <summary>Adds a part.</summary>
    public ContentTypeBuilder WithPart<T>() where T : ContentPart, new()
    {
        _parts.Add(typeof(T));
        return this;
    }

    /// <summary>What an item is called, as one of its parts says.</summary>
    public ContentTypeBuilder TitledBy<T>(Func<T, string> title) where T : ContentPart, new()
    {
        _title = item => title(item.Get<T>());
        return this;
    }

    /// <summary>Application path of the list (/admin/homes); the page of an item stands under it by its id, and the audit log leads there.</summary>
    public ContentTypeBuilder ShownAt(string path)
    {
        _path = path;
        return this;
    }

    /// <summary>The description as data.</summary>
    public ContentTypeDefinition Build() => new(_name, _displayName, _parts) { Title = _title, Path = _path };
}
