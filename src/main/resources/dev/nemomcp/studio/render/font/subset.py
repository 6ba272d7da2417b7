import subprocess,sys,tarfile,io
from fontTools.ttLib import TTFont
from fontTools import subset
t=tarfile.open('expo-google-fonts-noto-sans-sc-0.4.3.tgz')
d=t.extractfile('package/700Bold/NotoSansSC_700Bold.ttf').read()
open('src700.ttf','wb').write(d)
for n in ('LICENSE','LICENSE_FONT'): open('font_'+n,'wb').write(t.extractfile('package/'+n).read())
cp=set()
def r(a,b): cp.update(range(a,b+1))
r(0x20,0x7e); r(0xa0,0x17f); r(0x2c6,0x2dd); r(0x1e80,0x1e85); r(0x2000,0x206f); r(0x2070,0x209f); r(0x20a0,0x20cf); r(0x2100,0x218f); r(0x2190,0x21ff); r(0x2200,0x22ff); r(0x2300,0x23ff); r(0x2460,0x24ff); r(0x2500,0x25ff); r(0x2600,0x27bf); r(0x2b00,0x2bff)
r(0x370,0x3ff); r(0x400,0x45f)
r(0x3000,0x303f); r(0x3040,0x309f); r(0x30a0,0x30ff); r(0x31f0,0x31ff); r(0x3100,0x312f); r(0x3200,0x33ff); r(0xfe10,0xfe1f); r(0xfe30,0xfe4f); r(0xff00,0xffef)
gb=set()
for a in range(0xb0,0xf8):
  for b in range(0xa1,0xff):
    try: gb.add(ord(bytes([a,b]).decode('gb2312')))
    except UnicodeDecodeError: pass
big=set()
for a in range(0xa4,0xc7):
  for b in list(range(0x40,0x7f))+list(range(0xa1,0xff)):
    if (a<<8|b)>0xc67e: continue
    try: big.add(ord(bytes([a,b]).decode('big5')))
    except UnicodeDecodeError: pass
jis=set()
for a in range(0xb0,0xd0):   # JIS X 0208 level 1 kanji
  for b in range(0xa1,0xff):
    try: jis.add(ord(bytes([a,b]).decode('euc_jp')))
    except UnicodeDecodeError: pass
print('gb',len(gb),'big5l1',len(big),'new',len(big-gb),'jis1',len(jis),'new',len(jis-gb-big))
sets={'gb':gb,'gb+big':gb|big,'gb+big+jis':gb|big|jis}
name=sys.argv[1]; out=sys.argv[2]
cp|=sets[name]
PUA={0x2018:0xE018,0x2019:0xE019,0x201c:0xE01C,0x201d:0xE01D}
cp|=set(PUA.values())
o=subset.Options(); o.hinting=False; o.layout_features=['kern','mark','mkmk','ccmp','locl'] if False else ['kern','mark','ccmp']
o.name_IDs=['*']; o.name_languages=['*']; o.name_legacy=True; o.notdef_outline=True; o.glyph_names=False; o.legacy_kern=False; o.desubroutinize=True; o.drop_tables+=['vhea','vmtx','VORG','DSIG','BASE']
f=subset.load_font('src700.ttf',o); print('source tables',sorted(f.keys()), f['maxp'].numGlyphs)
gs=f["GSUB"].table; pw={}
for fr in gs.FeatureList.FeatureRecord:
  if fr.FeatureTag=="pwid":
    for li in fr.Feature.LookupListIndex:
      for st in gs.LookupList.Lookup[li].SubTable:
        st=getattr(st,"ExtSubTable",st); pw.update(st.mapping)
for t in f["cmap"].tables:
  if t.isUnicode() and t.format!=14:
    for a,b in PUA.items(): t.cmap[b]=pw[t.cmap[a]]
s=subset.Subsetter(o); s.populate(unicodes=cp); s.subset(f); subset.save_font(f,out,o)
import os; g=TTFont(out); cm=g.getBestCmap(); print(out,os.path.getsize(out),'glyphs',g['maxp'].numGlyphs,'cmap',len(cm),'missing gb',len(gb-set(cm)),'missing big',len(big-set(cm)),sorted(g.keys())); print([ (n.nameID,str(n)) for n in g['name'].names][:12])
