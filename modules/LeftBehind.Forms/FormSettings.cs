namespace LeftBehind.Forms;

/// <summary>How a county words its forms.</summary>
internal sealed class FormSettings
{
    /// <summary>随其他生活（母亲） instead of 随其他生活 for a child in the care of the parent who stayed.</summary>
    public bool NameStayingParent { get; set; }
}
