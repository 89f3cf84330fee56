namespace LeftBehind.Abstractions.Content;

/// <summary>Describes a content type in code.</summary>
public sealed class ContentTypeBuilder
{
    private readonly List<Type> _parts = [];
    private string _name = "";
    private string _displayName = "";

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

    /// <summary>The description as data.</summary>
    public ContentTypeDefinition Build() => new(_name, _displayName, _parts);
}
