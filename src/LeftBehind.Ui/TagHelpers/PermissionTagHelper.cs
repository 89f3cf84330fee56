using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Leaves an element out for those who do not hold a permission. The address behind it must ask for the permission too.</summary>
[HtmlTargetElement("*", Attributes = "permission")]
public sealed class PermissionTagHelper(IUserContext userContext) : TagHelper
{
    // Last, or a form's token would be written after all.
    public override int Order => int.MaxValue;

    public string Permission { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!userContext.User.Has(Permission))
        {
            output.SuppressOutput();
        }
    }
}
