using LeftBehind.Framework.Templates;

namespace LeftBehind.Framework.Tests.Templates;

public sealed class LiquidTemplateManagerTests : IDisposable
{
    private readonly LiquidTemplateManager _templates = new(TimeProvider.System);

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task Values_are_encoded() =>
        Assert.Equal("您好，&lt;b&gt;王芳&lt;/b&gt;", await RenderAsync("您好，{{ Name }}"));

    [Fact]
    public async Task Only_what_the_model_itself_offers_can_be_reached()
    {
        Assert.Equal("", await RenderAsync("{{ Child.ResidentIdNo }}"));
        Assert.Equal("", await RenderAsync("{{ Name.GetType }}"));
    }

    [Fact]
    public async Task A_template_that_never_ends_is_stopped() => await Assert.ThrowsAnyAsync<InvalidOperationException>(() =>
        RenderAsync("{% for a in (1..1000) %}{% for b in (1..1000) %}x{% endfor %}{% endfor %}"));

    [Fact]
    public void A_wrong_template_is_refused_with_its_place()
    {
        Assert.Null(_templates.Validate("{{ Name }}"));
        Assert.NotNull(_templates.Validate("{% if Name %}"));
    }

    private Task<string> RenderAsync(string template) =>
        _templates.RenderAsync(template, new Letter("<b>王芳</b>", new Child("330102201301010010")), TestContext.Current.CancellationToken);

    private sealed record Letter(string Name, Child Child);

    private sealed record Child(string ResidentIdNo);
}
