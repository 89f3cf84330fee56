using LeftBehind.Abstractions.Templates;
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

    [Theory]
    [InlineData("{% for a in (1..1000) %}{% for b in (1..1000) %}x{% endfor %}{% endfor %}")]
    [InlineData("{% for a in (1..100000000) %}{% break %}{% endfor %}")]
    [InlineData("{% for a in (-79228162514264337593543950335..79228162514264337593543950335) %}{% break %}{% endfor %}")]
    [InlineData("{% assign last = 100000000 %}{% for a in (1..last) %}{% break %}{% endfor %}")]
    [InlineData("{% assign text = 'double' %}{% for a in (1..40) %}{% assign text = text | append: text %}{% endfor %}")]
    [InlineData("{% assign text = 'double' %}{% for a in (1..10) %}{% assign text = text | append: text %}{% endfor %}{% for a in (1..1000) %}{% for b in (1..90) %}{{ text }}{% endfor %}{% endfor %}")]
    [InlineData("{% assign text = 'xxxxxxxxxx' %}{% for a in (1..9) %}{% assign text = text | replace: 'x', text %}{% endfor %}")]
    public async Task A_template_that_never_ends_or_fills_the_memory_is_stopped(string template)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => RenderAsync(template));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    [Fact]
    public async Task A_template_whose_every_step_is_long_work_is_stopped_in_good_time()
    {
        const string Template = "{% assign text = 'xxxxxxxx' %}{% for a in (1..11) %}{% assign text = text | append: text %}{% endfor %}{% for a in (1..1000) %}{% for b in (1..90) %}{% assign cut = text | split: '' %}{% endfor %}{% endfor %}";
        using var templates = new LiquidTemplateManager(new HurriedClock());
        var refused = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => templates.RenderAsync(Template, new Letter("", new Child("")), TestContext.Current.CancellationToken));
        Assert.Contains("five seconds", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 1 | divided_by: 0 }}")]
    [InlineData("{{ Name | date: '%Q' | plus: 79228162514264337593543950335 | plus: 79228162514264337593543950335 }}")]
    public async Task What_cannot_be_worked_out_is_said_without_its_values(string template)
    {
        var refused = await Assert.ThrowsAsync<TemplateValueException>(() => RenderAsync(template));
        Assert.DoesNotContain("王芳", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Usual_templates_loop_and_join_texts() =>
        Assert.Equal("1 2 3 王芳老师", await RenderAsync("{% for a in (1..3) %}{{ a }} {% endfor %}{% assign who = '王芳' | append: '老师' %}{{ who }}"));

    [Fact]
    public void A_wrong_template_is_refused_with_its_place()
    {
        Assert.Null(_templates.Validate("{{ Name }}"));
        Assert.NotNull(_templates.Validate("{% if Name %}"));
    }

    private Task<string> RenderAsync(string template) =>
        _templates.RenderAsync(template, new Letter("<b>王芳</b>", new Child("330102201301010010")), TestContext.Current.CancellationToken);

    // A tenth of a second goes by whenever it is looked at.
    private sealed class HurriedClock : TimeProvider
    {
        private long _looked;

        public override long GetTimestamp() => _looked += TimestampFrequency / 10;
    }

    private sealed record Letter(string Name, Child Child);

    private sealed record Child(string ResidentIdNo);
}
