using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;

namespace LeftBehind.Framework.Content;

/// <summary>
/// Content items as Orchard Core's recipes write them: the parts stand beside the item's own properties. The one addition is
/// <c>Organization</c>, the public code of the organization that the item belongs to. An item that is there already is left alone.
/// </summary>
internal sealed class ContentStep(IContentManager content, IContentDefinitionManager definitions, IOrganizationPaths paths) : IRecipeStepHandler
{
    private const int IdLength = 32;

    // What Orchard writes beside the parts.
    private static readonly string[] OwnProperties =
        ["ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Organization", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author"];

    // A property that a part does not have is a mistake in the recipe, which would otherwise be lost without a word.
    private static readonly JsonSerializerOptions Strict = new(ContentJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public string StepName => "content";

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        foreach (var entry in step.Data["data"]?.AsArray() ?? throw new RecipeException("It needs an array \"data\" of content items."))
        {
            await EnsureAsync(entry!.AsObject(), cancellationToken);
        }
    }

    private async Task EnsureAsync(JsonObject entry, CancellationToken cancellationToken)
    {
        var id = Text(entry, "ContentItemId");
        if (id.Length != IdLength || !id.All(char.IsAsciiLetterOrDigit))
        {
            throw new RecipeException($"The ContentItemId \"{id}\" needs {IdLength} letters and digits.");
        }
        if (await content.GetAsync(id, ContentVersion.Latest, cancellationToken, archived: true) is not null)
        {
            return;
        }
        var type = definitions.Find(Text(entry, "ContentType")) ?? throw new RecipeException($"There is no content type {Text(entry, "ContentType")}.");
        var organization = await paths.FindByCodeAsync(Text(entry, "Organization"), cancellationToken)
            ?? throw new RecipeException($"There is no organization with the code \"{Text(entry, "Organization")}\": put it first.");
        var item = content.New(type.Name, organization.OrganizationId);
        item.ContentItemId = id;
        foreach (var (name, value) in entry.Where(property => !OwnProperties.Contains(property.Key)))
        {
            item.Put(PartOf(type, name, value));
        }
        await SaveAsync(item, entry["Published"]?.GetValue<bool>() ?? true, cancellationToken);
    }

    private async Task SaveAsync(ContentItem item, bool publish, CancellationToken cancellationToken)
    {
        var saved = await content.SaveAsync(item, expectedRevision: null, cancellationToken);
        if (!saved.Succeeded)
        {
            throw new RecipeException($"The item {item.ContentItemId} is refused: {string.Join(" ", saved.Errors.Select(error => $"{error.Member}: {error.Message}"))}");
        }
        if (publish)
        {
            await content.PublishAsync(item, cancellationToken);
        }
    }

    private static ContentPart PartOf(ContentTypeDefinition type, string name, JsonNode? value) =>
        type.Parts.FirstOrDefault(part => part.Name == name) is { } found && value is JsonObject
            ? (ContentPart)value.Deserialize(found, Strict)!
            : throw new RecipeException($"The content type {type.Name} has no part {name}.");

    private static string Text(JsonObject entry, string name) => entry[name]?.GetValue<string>() ?? "";
}
