using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LeftBehind.Ui.Editing;

/// <summary>
/// A form over a content item. Each of its properties that is a part is filled from the item and written back to it; of a part, what is
/// marked <c>[Editable(false)]</c> is never taken from a form. The parts' annotations are checked on saving, by the framework and once.
/// </summary>
[ValidateNever]
public abstract class ContentForm
{
    /// <summary>Name of the content type.</summary>
    public abstract string ContentType { get; }

    /// <summary>False where somebody has to approve: what is saved is then a draft.</summary>
    public virtual bool PublishesOnSave => true;

    /// <summary>Null for a new item. It stands in the address, and is never taken from the form's own fields.</summary>
    [Editable(false)]
    public string? ContentItemId { get; set; }

    /// <summary>The organization that the item belongs to.</summary>
    public int OrganizationId { get; set; }

    /// <summary>The revision that the form was opened with.</summary>
    [NotTyped]
    public int Revision { get; set; }

    /// <summary>The form as it was opened, protected: what somebody else changed meanwhile is told apart from what was changed here.</summary>
    [NotTyped]
    public string? Opened { get; set; }
}
