using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Abstractions.Content;

/// <summary>
/// One version of something with a life (a child's file, a home, a letter): a document of parts plus what the framework knows of it.
/// An item has at most one open draft; versions that were published are kept.
/// </summary>
public sealed class ContentItem : ScopedRow
{
    // Not named after the property, so that EF Core reads the property, which writes out what was altered.
    private string? _written = "{}";
    private JsonObject? _content;
    private Dictionary<Type, ContentPart>? _read;

    /// <summary>Row id of this version.</summary>
    public long Id { get; set; }

    /// <summary>Id of the item over all its versions, as it stands in URLs: 32 characters, says nothing about a person.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Id of this version.</summary>
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>Name of its <see cref="ContentTypeDefinition"/>.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>1 for the first version.</summary>
    public int VersionNumber { get; set; } = 1;

    /// <summary>The version that schools see and edit.</summary>
    public bool Latest { get; set; }

    /// <summary>The approved version, which county lists, forms and statistics read.</summary>
    public bool Published { get; set; }

    /// <summary>No version of it was ever approved: there is nothing to compare it with.</summary>
    public bool IsFirstDraft => VersionNumber == 1 && !Published;

    /// <summary>Concurrency token and ETag: rises by one with each save of this version.</summary>
    public int Revision { get; set; }

    /// <summary>What lists call it, set by a handler of one of its parts.</summary>
    public string DisplayText { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>UTC, of the last save.</summary>
    public DateTime ModifiedUtc { get; set; }

    /// <summary>UTC, when this version was published.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>UTC, when the item was archived; archived items leave every list and can be restored.</summary>
    public DateTime? ArchivedUtc { get; set; }

    /// <summary>User who saved this version last; 0 for the system.</summary>
    public int ModifiedBy { get; set; }

    /// <summary>The parts as stored JSON. Use <see cref="As{T}"/> and <see cref="Alter{T}"/>.</summary>
    public string Document
    {
        get => _written ??= _content!.ToJsonString(ContentJson.Options);
        set => (_written, _content, _read) = (value, null, null);
    }

    /// <summary>The part of a type as a detached copy; null where the item has none stored.</summary>
    public T? As<T>() where T : ContentPart => Content[typeof(T).Name]?.Deserialize<T>(ContentJson.Options);

    /// <summary>The part of a type, or a new empty one.</summary>
    public T Get<T>() where T : ContentPart, new() => As<T>() ?? new T();

    /// <summary>
    /// The part of a type, or an empty one, for rules that only look: it is read once and shared by all who ask until the item is altered.
    /// Whoever changes something takes <see cref="Alter{T}"/>.
    /// </summary>
    public T Read<T>() where T : ContentPart, new()
    {
        _read ??= [];
        if (!_read.TryGetValue(typeof(T), out var part))
        {
            _read[typeof(T)] = part = Get<T>();
        }
        return (T)part;
    }

    /// <summary>The part of a type that is known at run time only, or a new empty one.</summary>
    public ContentPart Get(Type part) => (ContentPart)(Content[part.Name]?.Deserialize(part, ContentJson.Options) ?? Activator.CreateInstance(part)!);

    /// <summary>
    /// Changes a part in memory; persisted by <see cref="IContentManager.SaveAsync"/>. Properties of the stored part that the
    /// class does not know survive.
    /// </summary>
    public ContentItem Alter<T>(Action<T> change) where T : ContentPart, new()
    {
        var part = Get<T>();
        change(part);
        return Put(part);
    }

    /// <summary>Puts a part in memory in place of the stored one; unknown properties of the stored one survive.</summary>
    public ContentItem Put(ContentPart part)
    {
        var name = part.GetType().Name;
        var stored = Content[name] as JsonObject ?? [];
        foreach (var (key, value) in (JsonObject)JsonSerializer.SerializeToNode(part, part.GetType(), ContentJson.Options)!)
        {
            stored[key] = value?.DeepClone();
        }
        if (stored.Parent is null)
        {
            Content[name] = stored;
        }
        (_written, _read) = (null, null);
        return this;
    }

    /// <summary>Names of the parts that are stored.</summary>
    public IEnumerable<string> PartNames => Content.Select(part => part.Key);

    /// <summary>Takes over another version's document whole.</summary>
    public void CopyDocumentFrom(ContentItem other) => Document = other.Document;

    private JsonObject Content => _content ??= (JsonObject)JsonNode.Parse(_written!)!;
}
